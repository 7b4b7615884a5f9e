import { z } from 'zod'

// Imported before any schema is made: zod would try whether it may compile code, and the page's policy,
// which forbids that, would report each attempt.
z.config({ jitless: true })
