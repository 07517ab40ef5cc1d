//! Every problem that Lotsman can report: its code, its name (the key of its texts) and its level.

use super::Level;

/// A problem. Codes: E1xx files and fields · E2xx references · E3xx tables · E4xx privacy · E5xx languages ·
/// E6xx time · E7xx links and media · E8xx access · E9xx publishing.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    pub code: &'static str,
    pub name: &'static str,
    /// The level when `site.toml` names no other one.
    pub level: Level,
    /// Something is left out of the site because of it: it is an error whatever `site.toml` says.
    pub fixed: bool,
}

impl Problem {
    /// The problem that an author means by its code or its name.
    pub fn find(written: &str) -> Option<&'static Self> {
        ALL.iter().copied().find(|problem| problem.code.eq_ignore_ascii_case(written) || problem.name == written)
    }
}

macro_rules! problems {
    ($($id:ident = $code:literal $name:literal $level:ident $($lowerable:ident)?;)*) => {
        $(pub static $id: Problem = Problem {
            code: $code,
            name: $name,
            level: Level::$level,
            fixed: matches!(Level::$level, Level::Error) $(&& stringify!($lowerable).is_empty())?,
        };)*

        /// All problems, by code.
        pub static ALL: &[&Problem] = &[$(&$id),*];
    };
}

// An error is fixed unless `lowerable` stands behind it: nothing is left out because of it.
problems! {
    NO_SITE_FILE = "E100" "no-site-file" Error;
    UNREADABLE_FILE = "E101" "unreadable-file" Error;
    MISSING_FILE = "E102" "missing-file" Error;
    OUTSIDE_OF_SITE = "E103" "outside-of-site" Error;
    FILE_TOO_LARGE = "E104" "file-too-large" Error;
    WRONG_ENCODING = "E105" "wrong-encoding" Warning;
    NOT_A_TEXT = "E106" "not-a-text" Error;
    FILE_OUTSIDE_OF_ENTRY = "E107" "file-outside-of-entry" Warning;
    UNKNOWN_KIND = "E108" "unknown-kind" Error;
    EMPTY_SITE = "E109" "empty-site" Warning;
    BROKEN_TOML = "E110" "broken-toml" Error;
    BROKEN_YAML = "E111" "broken-yaml" Error;
    OPEN_FRONT_MATTER = "E112" "open-front-matter" Error;
    BROKEN_FACTS = "E113" "broken-facts" Error;
    BEYOND_LIMIT = "E114" "beyond-limit" Error;
    UNKNOWN_FIELD = "E120" "unknown-field" Error;
    FACT_STATED_TWICE = "E121" "fact-stated-twice" Error;
    STATED_TWICE = "E122" "stated-twice" Error;
    UNKNOWN_RULE = "E123" "unknown-rule" Error lowerable;
    FIXED_LEVEL = "E124" "fixed-level" Warning;
    WRONG_TYPE = "E130" "wrong-type" Error;
    WRONG_FORM = "E131" "wrong-form" Error;
    UNKNOWN_WORD = "E132" "unknown-word" Error;
    NUMBER_TOO_SMALL = "E133" "number-too-small" Error;
    BROKEN_ID = "E134" "broken-id" Error;
    BROKEN_PHONE = "E135" "broken-phone" Error lowerable;
    BROKEN_EMAIL = "E136" "broken-email" Error lowerable;
    BROKEN_WEBSITE = "E137" "broken-website" Error lowerable;
    MISSING_FIELD = "E140" "missing-field" Error;
    NO_TITLE = "E141" "no-title" Error;
    LONG_SUMMARY = "E142" "long-summary" Warning;
    DANGLING_REFERENCE = "E200" "dangling-reference" Error;
    WRONG_KIND = "E201" "wrong-kind" Error;
    UNKNOWN_TERM = "E202" "unknown-term" Error;
    NO_VOCABULARY = "E203" "no-vocabulary" Error;
    DUPLICATE_ID = "E204" "duplicate-id" Error;
    STATED_NUMBER_DIFFERS = "E205" "stated-number-differs" Error lowerable;
    UNKNOWN_MENU_TARGET = "E206" "unknown-menu-target" Error lowerable;
    REFERENCE_TO_DRAFT = "E207" "reference-to-draft" Hint;
    MENU_ITEM_WITHOUT_TARGET = "E208" "menu-item-without-target" Warning;
    BROKEN_TABLE = "E300" "broken-table" Error;
    NO_ID_COLUMN = "E301" "no-id-column" Error;
    ROW_WITHOUT_ID = "E302" "row-without-id" Error;
    UNKNOWN_COLUMN = "E303" "unknown-column" Error;
    DUPLICATE_COLUMN = "E304" "duplicate-column" Error;
    NOT_TRANSLATABLE = "E305" "not-translatable" Error;
    BROKEN_ABBREVIATION = "E306" "broken-abbreviation" Error;
    UNKNOWN_TABLE = "E307" "unknown-table" Error;
    LOCKED_WORKBOOK = "E308" "locked-workbook" Error;
    TABLE_TOO_LARGE = "E309" "table-too-large" Error;
    UNKNOWN_ENTITY = "E310" "unknown-entity" Error;
    AMBIGUOUS_ENTITY = "E311" "ambiguous-entity" Error;
    DUPLICATE_ROW = "E312" "duplicate-row" Error;
    NO_PERIOD = "E313" "no-period" Error;
    BROKEN_PERIOD = "E314" "broken-period" Error;
    OUTSIDE_LIMITS = "E315" "outside-limits" Warning;
    PERCENT_IN_SHARES = "E316" "percent-in-shares" Warning;
    UNIT_DIFFERS = "E317" "unit-differs" Warning;
    DATE_IN_NUMBERS = "E318" "date-in-numbers" Warning;
    NUMBER_AS_TEXT = "E319" "number-as-text" Hint;
    UNCLEAR_SIGN = "E320" "unclear-sign" Warning;
    APPROXIMATE_IN_SUM = "E321" "approximate-in-sum" Warning;
    TOTAL_DIFFERS = "E322" "total-differs" Warning;
    STATUS_DOES_NOT_FIT = "E323" "status-does-not-fit" Warning;
    FORMULA_WITHOUT_VALUE = "E324" "formula-without-value" Warning;
    UNMAPPED_COLUMN = "E325" "unmapped-column" Hint;
    NOT_A_NUMBER = "E326" "not-a-number" Warning;
    UNCLEAR_NUMBER = "E327" "unclear-number" Warning;
    HEAD_NOT_FOUND = "E328" "head-not-found" Warning;
    TABLE_NOT_UNDERSTOOD = "E329" "table-not-understood" Error;
    WEIGHTS_DIFFER = "E330" "weights-differ" Error lowerable;
    CRITERION_WITHOUT_BASE = "E331" "criterion-without-base" Error lowerable;
    CRITERION_WITHOUT_TARGET = "E332" "criterion-without-target" Error lowerable;
    UNKNOWN_CRITERION = "E333" "unknown-criterion" Error lowerable;
    BANDS_WITHOUT_ZERO = "E334" "bands-without-zero" Error lowerable;
    RATING_OF_NOBODY = "E335" "rating-of-nobody" Warning;
    BROKEN_EXPRESSION = "E340" "broken-expression" Error;
    CYCLIC_DERIVATION = "E341" "cyclic-derivation" Error;
    AGGREGATE_WITHOUT_PARTS = "E342" "aggregate-without-parts" Error;
    VALUE_NOT_UNDERSTOOD = "E343" "value-not-understood" Error;
    VALUE_OF_UNKNOWN_INDICATOR = "E344" "value-of-unknown-indicator" Error;
    UNKNOWN_VALUE_ARGUMENT = "E345" "unknown-value-argument" Error;
    VALUE_ARGUMENT_UNKNOWN = "E346" "value-argument-unknown" Error;
    NO_VALUE_TO_SAY = "E347" "no-value-to-say" Warning;
    VALUE_WITHHELD = "E348" "value-withheld" Warning;
    VALUE_NOT_SAYABLE = "E349" "value-not-sayable" Error;
    OTHER_NUMBER_IN_TRANSLATION = "E350" "other-number-in-translation" Warning;
    OTHER_NUMBER_BESIDE = "E351" "other-number-beside" Warning;
    NO_CONSENT = "E400" "no-consent" Error;
    PRIVATE_LINK = "E401" "private-link" Error lowerable;
    DISPLACED_WITHOUT_PLACE = "E402" "displaced-without-place" Error lowerable;
    MERGED_WITHOUT_SUCCESSOR = "E403" "merged-without-successor" Error lowerable;
    TRACKED_COUNTS = "E404" "tracked-counts" Warning;
    COPY_OUT_OF_DATE = "E405" "copy-out-of-date" Warning;
    COPY_MISSING = "E406" "copy-missing" Warning;
    NO_LANGUAGES = "E500" "no-languages" Error;
    BROKEN_LANGUAGE_TAG = "E501" "broken-language-tag" Error;
    UNKNOWN_LANGUAGE = "E502" "unknown-language" Error;
    TEXT_IN_UNKNOWN_LANGUAGE = "E503" "text-in-unknown-language" Error;
    TEXT_STATED_TWICE = "E504" "text-stated-twice" Error;
    FACT_IN_TRANSLATION = "E505" "fact-in-translation" Error lowerable;
    MISSING_TRANSLATION = "E506" "missing-translation" Error lowerable;
    REQUIRED_LANGUAGE_MISSING = "E507" "required-language-missing" Error lowerable;
    NO_STRINGS = "E508" "no-strings" Warning;
    BROKEN_STRINGS = "E509" "broken-strings" Error;
    OLDER_THAN_SOURCE = "E510" "older-than-source" Warning;
    BROKEN_LEDGER = "E511" "broken-ledger" Warning;
    UNFINISHED_TRANSLATION = "E519" "unfinished-translation" Hint;
    OPEN_BRACKET = "E520" "open-bracket" Hint;
    FOREIGN_QUOTES = "E521" "foreign-quotes" Hint;
    WRONG_APOSTROPHE = "E522" "wrong-apostrophe" Hint;
    UNKNOWN_ABBREVIATION = "E523" "unknown-abbreviation" Hint;
    PLURAL_FORMS_MISSING = "E524" "plural-forms-missing" Warning;
    LONE_DICTIONARY_FILE = "E525" "lone-dictionary-file" Warning;
    UNFIT_DICTIONARY = "E526" "unfit-dictionary" Warning;
    UNUSED_DICTIONARY = "E527" "unused-dictionary" Warning;
    END_BEFORE_START = "E600" "end-before-start" Error lowerable;
    UNKNOWN_TIME_ZONE = "E601" "unknown-time-zone" Error;
    NOT_A_MONTH = "E602" "not-a-month" Error;
    HOURS_DIFFER = "E603" "hours-differ" Error lowerable;
    REGISTERED_BEFORE_ISSUED = "E604" "registered-before-issued" Error lowerable;
    HOUR_THAT_IS_SKIPPED = "E606" "hour-that-is-skipped" Warning;
    EVENT_WITHOUT_OUTCOME = "E607" "event-without-outcome" Hint;
    DEAD_LINK = "E700" "dead-link" Error lowerable;
    FILE_NOT_IN_ENTRY = "E701" "file-not-in-entry" Error;
    PICTURE_WITHOUT_ALT = "E702" "picture-without-alt" Warning;
    BROKEN_VIDEO_ID = "E703" "broken-video-id" Error lowerable;
    RECORDING_WITHOUT_ID = "E704" "recording-without-id" Error;
    FILE_WITHOUT_PATH = "E705" "file-without-path" Error;
    MATERIAL_WITHOUT_FILE = "E706" "material-without-file" Warning;
    ONLINE_WITHOUT_LINK = "E707" "online-without-link" Warning;
    PRACTICE_WITHOUT_CONTACT = "E708" "practice-without-contact" Warning;
    FILE_TOO_HEAVY = "E709" "file-too-heavy" Error;
    DEAD_ANCHOR = "E710" "dead-anchor" Warning;
    ALT_IS_FILE_NAME = "E711" "alt-is-file-name" Warning;
    UNUSED_FILES = "E712" "unused-files" Hint;
    DEAD_EXTERNAL_LINK = "E713" "dead-external-link" Warning;
    UNCHECKED_EXTERNAL_LINK = "E714" "unchecked-external-link" Hint;
    MOVED_EXTERNAL_LINK = "E715" "moved-external-link" Hint;
    BROKEN_COLOUR = "E800" "broken-colour" Error;
    WEAK_CONTRAST = "E801" "weak-contrast" Warning;
    HEADING_JUMP = "E802" "heading-jump" Warning;
    EMPTY_HEADING = "E803" "empty-heading" Warning;
    VAGUE_LINK = "E804" "vague-link" Hint;
    ADDRESS_AS_WORDS = "E805" "address-as-words" Hint;
    TABLE_WITHOUT_HEADER = "E806" "table-without-header" Warning;
    BROKEN_BASE_URL = "E900" "broken-base-url" Error;
    SAME_ADDRESS = "E901" "same-address" Error;
    BROKEN_ALIAS = "E902" "broken-alias" Error;
    DEMO_ENTRY = "E903" "demo-entry" Error lowerable;
    NO_THEME = "E910" "no-theme" Error;
    BROKEN_TEMPLATE = "E911" "broken-template" Error;
    FAILED_TEMPLATE = "E912" "failed-template" Error;
    NOT_WRITTEN = "E920" "not-written" Error;
    OTHER_ADDRESS = "E921" "other-address" Warning;
    DOMAINS_DIFFER = "E922" "domains-differ" Error lowerable;
    HEAVY_PORTAL = "E923" "heavy-portal" Warning;
    TOO_HEAVY_PORTAL = "E924" "too-heavy-portal" Error lowerable;
    NAME_NOT_FOR_WINDOWS = "E925" "name-not-for-windows" Warning;
    NO_NIGHTLY_BUILD = "E926" "no-nightly-build" Warning;
    EDITION_WITHOUT_VALUES = "E927" "edition-without-values" Error;
    BROKEN_EDITION = "E928" "broken-edition" Error;
    EDITION_NAMES_UNKNOWN = "E929" "edition-names-unknown" Warning;
    EDITION_CHANGED = "E930" "edition-changed" Warning;
    EDITIONS_REVEAL = "E931" "editions-reveal" Warning;
}
