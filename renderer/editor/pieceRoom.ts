/** Milliseconds one piece should take, so that with its paint it is hardly felt. */
const PIECE_MS = 100

/** How much the next piece may hold, where one that held `room` took so many milliseconds; in the unit of `room`, at least `smallest`. */
export function nextRoom(room: number, milliseconds: number, smallest: number): number {
  return Math.max(smallest, Math.round(room * Math.min(2, Math.max(0.5, PIECE_MS / milliseconds))))
}
