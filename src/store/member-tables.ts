import type { Generated } from 'kysely';
import type { InterfaceLanguage as Language } from '../words/languages.ts';
import type { Json, JsonWithDefault } from './json-column.ts';

type Role = 'reader' | 'reporter' | 'editor' | 'data editor' | 'administrator';

interface UserTable {
  id: string;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  two_factor_enabled: Generated<boolean>;
  role: Generated<Role>;
  language: Language | null;
  disabled_at: Date | null;
  keeps_history: Generated<boolean>;
  wants_recommended: Generated<boolean>;
  alerts_by_mail: Generated<boolean>;
  corrections_by_mail: Generated<boolean>;
  /** Which desk notices are emailed, where it differs from the default. */
  desk_letters: JsonWithDefault<Readonly<Record<string, string>>>;
  alert_feed_token: string | null;
  demo: Generated<boolean>;
}

interface SessionTable {
  id: string;
  user_id: string;
  /** SHA-256 of the token in its cookie, in hexadecimal: the token itself is stored nowhere. */
  token_hash: string;
  expires_at: Date;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  ip_address: string | null;
  user_agent: string | null;
  passed: Generated<'password' | 'code' | 'link' | 'passkey'>;
}

interface LoginTable {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: Date | null;
  refresh_token_expires_at: Date | null;
  scope: string | null;
  password: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

interface TwoFactorTable {
  id: string;
  user_id: string;
  secret: string;
  backup_codes: string;
  verified: Generated<boolean>;
  failed_verification_count: Generated<number>;
  locked_until: Date | null;
}

interface PasskeyTable {
  id: string;
  user_id: string;
  name: string | null;
  public_key: string;
  credential_id: string;
  counter: number;
  device_type: string;
  backed_up: boolean;
  transports: string | null;
  created_at: Generated<Date>;
  aaguid: string | null;
}

interface RegistrationTable {
  id: string;
  kind: 'registration' | 'invitation' | 'new address';
  email: string;
  name: Generated<string>;
  password: string | null;
  user_id: string | null;
  role: Generated<Role>;
  language: Language | null;
  keeps_history: Generated<boolean>;
  token_hash: string;
  browser_hash: string | null;
  expires_at: Date;
  created_at: Generated<Date>;
}

interface AttemptTable {
  id: Generated<number>;
  key: string;
  at: Generated<Date>;
}

interface FavoriteFolderTable {
  id: string;
  user_id: string;
  name: string;
  position: Generated<number>;
  created_at: Generated<Date>;
}

interface FavoriteTable {
  id: string;
  user_id: string;
  story_id: string;
  folder_id: string | null;
  note: Generated<string>;
  saved_at: Generated<Date>;
}

interface FollowTable {
  id: string;
  user_id: string;
  kind: 'section' | 'topic' | 'author' | 'entity' | 'search' | 'language' | 'source';
  target: string;
  alert: Generated<'none' | 'at once' | 'daily' | 'weekly'>;
  created_at: Generated<Date>;
}

interface MuteTable {
  id: string;
  user_id: string;
  kind: 'section' | 'topic' | 'author' | 'entity' | 'language' | 'source' | 'story';
  target: string;
  created_at: Generated<Date>;
}

interface FrontPageTable {
  user_id: string;
  blocks: Json<unknown>;
  in_use: Generated<boolean>;
  changed_at: Generated<Date>;
}

interface HistoryTable {
  user_id: string;
  story_id: string;
  read_at: Generated<Date>;
  /** The furthest position read, as a fraction of the story from 0 to 1. */
  progress: Generated<number>;
}

interface AlertTable {
  user_id: string;
  group_id: string;
  story_id: string;
  at: Generated<Date>;
}

interface PushSubscriptionTable {
  id: string;
  user_id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  agent: Generated<string>;
  failures: Generated<number>;
  created_at: Generated<Date>;
}

interface PushTable {
  id: string;
  subscription_id: string;
  payload: string;
  due_at: Generated<Date>;
  tries: Generated<number>;
  created_at: Generated<Date>;
}

interface SubscriberTable {
  id: string;
  email: string;
  language: Language;
  token_hash: string;
  confirmed_at: Date | null;
  last_sent_at: Date | null;
  created_at: Generated<Date>;
}

interface LetterTable {
  id: string;
  user_id: string | null;
  recipient: string;
  kind: string;
  language: Language;
  subject: string;
  text: string;
  html: string;
  headers: Json<Readonly<Record<string, string>>>;
  created_at: Generated<Date>;
  /** When it may be claimed for sending; while claimed, when it may be claimed again. */
  due_at: Generated<Date>;
  tries: Generated<number>;
  /** The mail server's response to the last attempt. */
  failure: string | null;
  given_up_at: Date | null;
}

/** The tables of members: accounts, members' data, and emails to them. */
export interface MemberTables {
  secrets: { name: string; value: string };
  users: UserTable;
  sessions: SessionTable;
  logins: LoginTable;
  verifications: VerificationTable;
  two_factors: TwoFactorTable;
  passkeys: PasskeyTable;
  registrations: RegistrationTable;
  attempts: AttemptTable;
  favorite_folders: FavoriteFolderTable;
  favorites: FavoriteTable;
  follows: FollowTable;
  mutes: MuteTable;
  front_pages: FrontPageTable;
  history: HistoryTable;
  alerts: AlertTable;
  push_subscriptions: PushSubscriptionTable;
  pushes: PushTable;
  marks: { name: string; at: Date };
  subscribers: SubscriberTable;
  letters: LetterTable;
}
