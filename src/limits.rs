//! How large, how deep and how many: the one place of all limits on what people, and programs, bring in. What lies above one
//! is refused with a clear word at its place, before time or memory run out; the rest of the portal is built.
//! `ARCHITECTURE.md` lists them, and `tests/limits.rs` keeps the list true.

// Texts and facts.

/// A text of an author, with its front matter. A person cannot have written more, and no page of it could be read. In bytes.
pub const LARGEST_TEXT: u64 = 4 * 1024 * 1024;
/// Blocks and tags inside of each other in a text: quotations, items of lists, raw HTML.
pub const DEEPEST_TEXT: usize = 64;
/// Facts: a file of TOML, the settings, or front matter. In bytes.
pub const LARGEST_FACTS: usize = 1024 * 1024;
/// Values of YAML, aliases spread out: a few lines of them could become millions.
pub const MOST_FACTS: usize = 50_000;
/// Lists and tables inside of each other in facts. The reader of TOML stops at 80 by itself, that of JSON at 128.
pub const DEEPEST_FACTS: usize = 64;
/// Slips of one file of TOML that are told at once.
pub const MOST_SLIPS: usize = 100;
/// Values that one text names wrongly, and that are told at once.
pub const MOST_NAMED_WRONGLY: usize = 100;
/// Wider terms above a term of a vocabulary.
pub const DEEPEST_TERMS: usize = 16;
/// A file of words of the interface. In bytes.
pub const LARGEST_WORDS: usize = 1024 * 1024;
/// Brackets inside of each other in a message of the interface.
pub const DEEPEST_WORDS: usize = 16;
/// Brackets inside of brackets in the formula of an indicator.
pub const DEEPEST_FORMULA: usize = 32;
/// Numbers, ids and signs of a formula.
pub const LONGEST_FORMULA: usize = 500;

/// Years of a calendar whose changes of the clock are written down: an event may end in the year 9999.
pub const MOST_ZONE_YEARS: i16 = 40;

// Tables.

/// A file of a table. Three million observations are about 150 MB of CSV. In bytes.
pub const LARGEST_TABLE: u64 = 180 * 1024 * 1024;
/// The files of a workbook together, unpacked. A sheet of five million cells is about 300 MB of XML. In bytes.
pub const LARGEST_UNPACKED: u64 = 2 * 1024 * 1024 * 1024;
/// The texts of a workbook, unpacked, which are all in memory at once. In bytes.
pub const LARGEST_TEXTS: u64 = 512 * 1024 * 1024;
/// One element of a sheet: a text of a cell, for instance. Excel holds 32,767 signs in a cell. In bytes.
pub const LARGEST_ELEMENT: usize = 4 * 1024 * 1024;
/// How many times larger a workbook may become when it is unpacked. Sheets of repeated numbers reach about a hundred.
pub const HIGHEST_RATIO: u64 = 250;
/// Below this size nobody asks for the ratio: a small sheet of one repeated word packs well. In bytes.
pub const SMALL_UNPACKED: u64 = 64 * 1024 * 1024;
/// Cells that hold something, in a table. Each takes 16 bytes; texts are kept once.
pub const MOST_CELLS: usize = 24_000_000;
/// Columns of a table, as in the largest sheet of Excel.
pub const MOST_COLUMNS: u32 = 16_384;
/// Rows that a repeated row of an ODS sheet may stand for, when it holds something.
pub const MOST_REPEATED: u32 = 10_000;

// Dictionaries.

/// The rules of a dictionary. The largest in use have about 2 MB. In bytes.
pub const LARGEST_RULES: u64 = 4 * 1024 * 1024;
/// The list of words of a dictionary. The largest in use have about 9 MB. In bytes.
pub const LARGEST_LIST: u64 = 32 * 1024 * 1024;
/// Lines of the list that are read: in use are up to half a million.
pub const MOST_LISTED: usize = 1_000_000;
/// Rules that add the same letters are tried one after the other: in use are up to a hundred.
pub const MOST_ALIKE: usize = 300;
/// Those of them after which further rules follow multiply: in use are up to a dozen.
pub const MOST_FURTHER: usize = 30;

// The preview's server.

/// Connections at one time; further ones wait.
pub const MOST_CONNECTIONS: usize = 256;
/// The head of a request. In bytes.
pub const LARGEST_HEAD: usize = 32 * 1024;
/// The body of a request. In bytes.
pub const LARGEST_BODY: usize = 4 * 1024;
/// Time for the head of a request, and between two requests of a connection. In seconds.
pub const HEAD_SECONDS: u64 = 10;
/// Time in which a client must have taken something of what it is sent. In seconds.
pub const TAKEN_SECONDS: u64 = 20;
