import { changesCall, publishChangesCall } from './desk/changes.calls.ts';
import { logCall, mediaCall, uploadCall } from './desk/library.calls.ts';
import { blocksCall, embargoCall, liftCall, moveCall, passCall, takeBackCall } from './desk/moves.calls.ts';
import {
  copyCall,
  figuresCall,
  peopleCall,
  planCall,
  saveCall,
  startCall,
  storiesCall,
  storyCall,
} from './desk/stories.calls.ts';
import {
  commentCall,
  commentsCall,
  compareCall,
  restoreCall,
  revisionCall,
  revisionsCall,
  settleCall,
} from './desk/texts.calls.ts';
import { tokenCall } from './desk/token.calls.ts';
import {
  addWebhookCall,
  changeWebhookCall,
  deliveriesCall,
  pingCall,
  removeWebhookCall,
  replayCall,
  webhookCall,
  webhooksCall,
} from './desk/webhooks.calls.ts';
import type { TokenRoute } from './token-route.ts';

/** The addresses of the desk for programs, which come with a token. */
export const DESK_API_ROUTES: readonly TokenRoute[] = [
  tokenCall,
  storiesCall,
  startCall,
  storyCall,
  copyCall,
  saveCall,
  planCall,
  moveCall,
  embargoCall,
  liftCall,
  blocksCall,
  passCall,
  takeBackCall,
  commentsCall,
  commentCall,
  settleCall,
  revisionsCall,
  revisionCall,
  compareCall,
  restoreCall,
  changesCall,
  publishChangesCall,
  figuresCall,
  peopleCall,
  mediaCall,
  uploadCall,
  logCall,
  webhooksCall,
  addWebhookCall,
  webhookCall,
  changeWebhookCall,
  removeWebhookCall,
  pingCall,
  deliveriesCall,
  replayCall,
];
