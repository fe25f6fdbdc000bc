//! What an inspection finds, and its form as a line of text between the worker and the page.

/// What a file is by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// PDF.
    Pdf,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// HEIC or another HEIF, as telephones take them.
    Heic,
    /// TIFF.
    Tiff,
    /// Word, .doc or .docx.
    Word,
    /// ZIP.
    Zip,
    /// Anything else.
    Other,
}

/// Every kind with its word.
const KINDS: [(Kind, &str); 9] = [
    (Kind::Pdf, "pdf"),
    (Kind::Jpeg, "jpeg"),
    (Kind::Png, "png"),
    (Kind::Webp, "webp"),
    (Kind::Heic, "heic"),
    (Kind::Tiff, "tiff"),
    (Kind::Word, "word"),
    (Kind::Zip, "zip"),
    (Kind::Other, "other"),
];

impl Kind {
    /// A word for the kind: `pdf`, `jpeg`, `png`, `webp`, `heic`, `tiff`, `word`, `zip`, `other`.
    #[must_use]
    pub fn word(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("other", |(_, word)| word)
    }

    /// The kind that a word names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)
    }

    /// The kind that the ending of a file's name promises; `None` for a name without ending.
    #[must_use]
    pub fn promised(name: &str) -> Option<Self> {
        let (stem, ending) = name.rsplit_once('.')?;
        if stem.is_empty() || ending.is_empty() {
            return None;
        }
        Some(match ending.to_ascii_lowercase().as_str() {
            "pdf" => Self::Pdf,
            "jpg" | "jpeg" | "jpe" | "jfif" => Self::Jpeg,
            "png" => Self::Png,
            "webp" => Self::Webp,
            "heic" | "heif" | "hif" => Self::Heic,
            "tif" | "tiff" => Self::Tiff,
            "doc" | "docx" => Self::Word,
            "zip" => Self::Zip,
            _ => Self::Other,
        })
    }
}

/// Makes [`Problem`] and the words of it.
macro_rules! problems {
    ($($(#[$doc:meta])* $variant:ident $(($argument:ident))? = $word:literal;)+) => {
        /// Something about a file that may be in the way.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Problem {
            $($(#[$doc])* $variant $(($argument))?,)+
        }

        impl Problem {
            /// A word for the problem, without its number.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(problems!(@pattern $variant $($argument)?) => $word,)+
                }
            }

            /// The number that belongs to it; 0 where none does.
            #[must_use]
            pub fn number(self) -> u32 {
                match self {
                    $(problems!(@bind $variant number $($argument)?) => problems!(@value number $($argument)?),)+
                }
            }

            fn read(word: &str, number: u32) -> Option<Self> {
                match word {
                    $($word => Some(problems!(@make $variant number $($argument)?)),)+
                    _ => None,
                }
            }
        }
    };
    (@pattern $variant:ident) => { Self::$variant };
    (@pattern $variant:ident $argument:ident) => { Self::$variant(_) };
    (@bind $variant:ident $number:ident) => { Self::$variant };
    (@bind $variant:ident $number:ident $argument:ident) => { Self::$variant($number) };
    (@value $number:ident) => { 0 };
    (@value $number:ident $argument:ident) => { $number };
    (@make $variant:ident $number:ident) => { Self::$variant };
    (@make $variant:ident $number:ident $argument:ident) => { Self::$variant($number) };
}

problems! {
    /// There is nothing in it.
    Empty = "empty";
    /// It ends before its end, as after a broken download.
    Truncated = "truncated";
    /// It is damaged, so that it cannot be read.
    Unreadable = "unreadable";
    /// It is not what the ending of its name says.
    Extension = "extension";
    /// Its name has no ending.
    NoExtension = "no-extension";
    /// It is a document of Word.
    Word = "word";
    /// It is a HEIC picture; only its kind is known.
    Heic = "heic";
    /// It is a TIFF picture; only its kind is known.
    Tiff = "tiff";
    /// It is a ZIP archive.
    Zip = "zip";
    /// It is neither a picture nor a document.
    Other = "other";
    /// It opens only with a password.
    Locked = "locked";
    /// It opens without a password, and is encrypted against changes.
    Protected = "protected";
    /// It is a PDF without a page.
    NoPages = "no-pages";
    /// This page of it, counted from 1, shows nothing; the first one that does not.
    EmptyPage(u32) = "empty-page";
    /// It holds a script.
    Scripts = "scripts";
    /// It holds other files.
    Attachments = "attachments";
    /// It is larger than [`MOST_BYTES`](crate::MOST_BYTES), so only its beginning was looked at.
    TooLarge = "too-large";
    /// The picture has more pixels than are looked into here; so many millions.
    TooManyPixels(u32) = "too-many-pixels";
    /// The picture has fewer pixels than our guidance for a page wants.
    Small = "small";
    /// The picture lies turned or mirrored, with a note on how to turn it, which not every program reads.
    Turned = "turned";
    /// The picture shows nothing.
    Blank = "blank";
    /// The picture is too dark.
    Dark = "dark";
    /// The picture is blurred.
    Blurred = "blurred";
    /// The page takes only so many hundredths of the picture.
    Far(u32) = "far";
}

impl Problem {
    /// Whether it rests on a threshold of ours, and not on what the file is.
    #[must_use]
    pub fn is_guidance(self) -> bool {
        matches!(self, Self::Small | Self::Blank | Self::Dark | Self::Blurred | Self::Far(_))
    }
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What it is by its content.
    pub kind: Kind,
    /// How many pages a PDF has.
    pub pages: Option<u32>,
    /// Width and height of a PDF's first page in whole millimetres, as it is shown.
    pub millimetres: Option<(u32, u32)>,
    /// Width and height of a picture in pixels, as it is shown.
    pub pixels: Option<(u32, u32)>,
    /// Sharpness as the crate's documentation measures it, in hundredths; less is sharper.
    pub spread: Option<u32>,
    /// What may be in the way, what weighs most first.
    pub problems: Vec<Problem>,
}

impl Report {
    /// A report that says the kind alone.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self { kind, pages: None, millimetres: None, pixels: None, spread: None, problems: Vec::new() }
    }

    /// The report as a line: kind, pages, millimetres, pixels, sharpness, problems, with semicolons between.
    #[must_use]
    pub fn line(&self) -> String {
        let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let size = |size: Option<(u32, u32)>| size.map(|(x, y)| format!("{x}x{y}")).unwrap_or_default();
        let problems = self.problems.iter().map(|problem| match problem.number() {
            0 => problem.word().to_owned(),
            number => format!("{}:{number}", problem.word()),
        });
        let problems: Vec<String> = problems.collect();
        [
            self.kind.word().to_owned(),
            number(self.pages),
            size(self.millimetres),
            size(self.pixels),
            number(self.spread),
            problems.join(","),
        ]
        .join(";")
    }

    /// Reads such a line; `None` for anything else.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let mut parts = line.split(';');
        let mut next = || parts.next();
        fn optional<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
            if text.is_empty() { Some(None) } else { read(text).map(Some) }
        }
        let number = |text: &str| text.parse::<u32>().ok();
        let size = |text: &str| {
            let (x, y) = text.split_once('x')?;
            Some((number(x)?, number(y)?))
        };
        let report = Self {
            kind: Kind::from_word(next()?)?,
            pages: optional(next()?, number)?,
            millimetres: optional(next()?, size)?,
            pixels: optional(next()?, size)?,
            spread: optional(next()?, number)?,
            problems: next()?
                .split(',')
                .filter(|text| !text.is_empty())
                .map(|text| {
                    let (word, value) = text.split_once(':').unwrap_or((text, "0"));
                    Problem::read(word, number(value)?)
                })
                .collect::<Option<Vec<_>>>()?,
        };
        parts.next().is_none().then_some(report)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let mut report = Report::new(Kind::Pdf);
        assert_eq!(Report::read(&report.line()), Some(report.clone()));
        report.pages = Some(2);
        report.millimetres = Some((210, 297));
        report.problems = vec![Problem::EmptyPage(2), Problem::Scripts];
        assert_eq!(report.line(), "pdf;2;210x297;;;empty-page:2,scripts");
        assert_eq!(Report::read(&report.line()), Some(report));
    }

    #[test]
    fn other_lines_are_no_reports() {
        for line in ["", "pdf", "pdf;;;;", "exe;;;;;", "pdf;x;;;;", "pdf;;1x;;;", "pdf;;;;;nothing", "pdf;;;;;;"] {
            assert_eq!(Report::read(line), None, "{line}");
        }
    }

    #[test]
    fn the_ending_of_a_name_promises_a_kind() {
        let check = |name, kind| assert_eq!(Kind::promised(name), kind, "{name}");
        check("a.PDF", Some(Kind::Pdf));
        check("паспорт.скан.jpeg", Some(Kind::Jpeg));
        check("a.exe", Some(Kind::Other));
        check("passport", None);
        check(".pdf", None);
        check("a.", None);
    }
}
