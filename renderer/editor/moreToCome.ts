/** On every update but the last of something that is done in pieces: what is saved is better saved when all of it is there. */
export const MORE_TO_COME_TAG = 'chapeau-more-to-come'
