export const web = {
  closed: 'Chapeau is running on this computer, but this page was not opened by it.',
  howToOpen: 'In the folder where Chapeau lives, run the command below: it opens Chapeau here.',
} as const
