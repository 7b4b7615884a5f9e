/** What is done with a reference in a dialog of its own. */
export type ReferenceTask = 'record' | 'structure' | 'newerText' | 'languageVersion'
