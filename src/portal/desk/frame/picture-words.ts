import type { Words } from '../../../words/words.ts';

/** The messages of what chooses a picture, in the language of the page. */
export type PictureWords = ReturnType<typeof pictureWords>;

/** The messages of the dialog that shows the media library, and of an upload. */
export function pictureWords(words: Words) {
  return {
    fromLibrary: words.say('writeFromLibrary'),
    librarySearch: words.say('writeLibrarySearch'),
    libraryAll: words.say('writeLibraryAll'),
    libraryNone: words.say('writeLibraryNone'),
    libraryFailed: words.say('writeLibraryFailed'),
    libraryExpired: words.say('writeLibraryExpired'),
    cancel: words.say('writeCancel'),
    choosePicture: words.say('writeChoosePicture'),
    sendingPicture: words.say('writeSendingPicture'),
    pictureSent: words.say('writePictureSent'),
    pictureNotSent: words.say('writePictureNotSent'),
    removePicture: words.say('settingsPictureRemove'),
  };
}
