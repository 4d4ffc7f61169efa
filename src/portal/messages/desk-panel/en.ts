/** What the portal says of what is read in a text while it is written, in English. */
export const deskPanelEn = {
  panelTitle: 'What the house reads',
  panelFigures: 'Figures',
  panelNames: 'Names',
  panelCopies: 'The same copy is here already',
  panelNoFigures: 'No figure is read in this text.',
  panelNoNames: 'Nobody is named yet.',
  panelAsSaved: 'As it was saved last; it is read again while you write.',
  panelFailed: 'It could not be read just now. It is tried again as you write.',
  panelBind: 'Bind or attribute',
  panelNew: 'new: it can be bound once it is saved',
  panelRelated: 'To link to',
  panelPutLink: 'Put a link',
  panelNewName: 'new name',
  panelMaybeListed: 'may be on a list',
  panelCopyShare: '{percent} in common, from {source}',
  panelProposals: { one: '{count} proposal waits', other: '{count} proposals wait' },
} as const;
