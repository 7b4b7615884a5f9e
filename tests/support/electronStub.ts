throw new Error('A unit test reached electron. Only electron/desktop may, and only in the Electron suite.')
