/** The proposals of an invented freelancer. Days count back from the day on which the sample is begun. */

export type Ending =
  | 'open'
  | 'viewed'
  | 'replied'
  | 'interviewed'
  | 'hired'
  | 'other-hired'
  | 'declined'
  /** Closed with nobody hired: the cost returned, should soon, or should have long ago. */
  | 'returned'
  | 'due'
  | 'overdue';

export interface Invented {
  ago: number;
  title: string;
  base: number;
  boost: number;
  ending: Ending;
}

type Line = readonly [ago: number, title: string, base: number, boost: number, ending: Ending];

const LINES: readonly Line[] = [
  [0, 'Illustrated field guide to the mosses of a nature reserve', 12, 0, 'open'],
  [1, 'Clean up a ten-year-old accounting spreadsheet', 9, 0, 'viewed'],
  [3, 'Short explainer film about heat pumps, script to final cut', 16, 6, 'replied'],
  [6, 'Subtitles for a documentary series, Portuguese to English', 8, 0, 'open'],
  [8, 'Port a museum audio guide to Android, offline first', 18, 0, 'due'],
  [11, 'Bookkeeping rules for a cooperative bakery', 10, 0, 'interviewed'],
  [13, 'Scan and check a database of historical tide tables', 14, 0, 'other-hired'],
  [15, 'Landing page copy for a repair café', 6, 0, 'open'],
  [18, 'Logo and letterhead for a string quartet', 11, 8, 'declined'],
  [20, 'Reproduce a bug in our route planner', 7, 0, 'returned'],
  [24, 'Crossword puzzles for a weekly paper, one year ahead', 9, 0, 'overdue'],
  [27, 'Timetable app for a ferry line with three boats', 16, 0, 'hired'],
  [30, 'Recipes of a canteen kitchen, converted to metric', 5, 0, 'viewed'],
  [33, 'Typeset a botanical dictionary', 13, 0, 'other-hired'],
  [36, 'Signs for a hiking trail in four languages', 12, 0, 'returned'],
  [39, 'Small shop for hand-made violin strings', 15, 0, 'open'],
  [43, 'Voice-over for a planetarium show', 10, 5, 'replied'],
  [47, 'Inventory of a village library', 8, 0, 'declined'],
  [51, 'Newsletter for a community garden', 6, 0, 'open'],
  [55, 'Restore the audio of old choir tapes', 14, 0, 'other-hired'],
  [59, 'Booking form for a chimney sweep', 9, 0, 'returned'],
  [64, 'Measure and draw a timber barn', 17, 0, 'viewed'],
  [69, 'Seed catalogue with 300 pictures', 12, 0, 'open'],
  [74, 'Rules of a board game, edited and laid out', 11, 0, 'hired'],
];

export const PROPOSALS: readonly Invented[] = LINES.map(([ago, title, base, boost, ending]) => ({
  ago,
  title,
  base,
  boost,
  ending,
}));
