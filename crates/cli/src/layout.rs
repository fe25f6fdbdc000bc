//! Text for a terminal of eighty columns: headings, paragraphs, items and pairs of label and text.
//!
//! Knows nothing of what the words say.

/// Columns of a line.
const WIDTH: usize = 80;
/// Column at which the text beside a label starts.
const LABEL: usize = 25;
/// The same where labels are long and texts short.
const LONG_LABEL: usize = 42;

/// A page that grows line by line.
#[derive(Default)]
pub(crate) struct Page {
    text: String,
}

impl Page {
    /// The page, ended by one line feed less than a file has.
    pub(crate) fn finish(self) -> String {
        self.text.trim_end().to_owned()
    }

    /// The heading of the page or of its result.
    pub(crate) fn title(&mut self, words: &str) {
        self.underlined(words, '=');
    }

    /// The heading of a part.
    pub(crate) fn heading(&mut self, words: &str) {
        self.underlined(words, '-');
    }

    fn underlined(&mut self, words: &str, mark: char) {
        self.gap();
        let mut longest = 0;
        for line in wrap(words, WIDTH) {
            longest = longest.max(width(&line));
            self.line("", &line);
        }
        self.line("", &String::from(mark).repeat(longest));
    }

    /// An empty line, unless there is one already.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Words over the full width.
    pub(crate) fn paragraph(&mut self, words: &str) {
        self.item("", words);
    }

    /// Words behind a mark such as a dash or a number; further lines stand below the first word.
    pub(crate) fn item(&mut self, mark: &str, words: &str) {
        let margin = " ".repeat(width(mark));
        for (place, line) in wrap(words, WIDTH - width(mark)).iter().enumerate() {
            self.line(if place == 0 { mark } else { &margin }, line);
        }
    }

    /// A label with texts beside it, each on lines of its own, all behind a margin.
    pub(crate) fn pair(&mut self, margin: &str, label: &str, texts: &[String]) {
        self.columns(margin, LABEL, label, texts);
    }

    /// A long label with a short text beside it.
    pub(crate) fn row(&mut self, label: &str, text: &str) {
        self.columns("", LONG_LABEL, label, &[text.to_owned()]);
    }

    /// A label too long for its column has lines of its own, so that neither text runs through the other.
    fn columns(&mut self, margin: &str, column: usize, label: &str, texts: &[String]) {
        let mut left = label;
        if width(label) + 2 > column {
            self.item(margin, label);
            left = "";
        }
        for line in texts.iter().flat_map(|text| wrap(text, WIDTH - column - width(margin))) {
            let space = " ".repeat(column - width(left));
            self.line(margin, &format!("{left}{space}{line}"));
            left = "";
        }
    }

    fn line(&mut self, margin: &str, words: &str) {
        let line = format!("{margin}{words}");
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}

/// Columns that words take: every letter of our languages takes one.
fn width(words: &str) -> usize {
    words.chars().count()
}

/// Breaks words into lines, never at a no-break space; a word longer than a line, such as an address, has a line of its own.
fn wrap(words: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_ascii_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::Page;

    fn check(write: impl FnOnce(&mut Page), expected: &str) {
        let mut page = Page::default();
        write(&mut page);
        assert_eq!(page.finish(), expected);
    }

    #[test]
    fn lines_end_before_the_eightieth_column() {
        let forty = "abcdefghi ".repeat(4);
        check(|page| page.paragraph(&forty.repeat(2)), &format!("{}abcdefghi", "abcdefghi ".repeat(7)));
        check(
            |page| page.item("1. ", &forty.repeat(2)),
            &format!("1. {}\n   abcdefghi", "abcdefghi ".repeat(7).trim_end()),
        );
        check(|page| page.paragraph(&"x".repeat(100)), &"x".repeat(100));
        let amount = format!("{} 51\u{a0}900\u{a0}₸", "x".repeat(74));
        check(|page| page.paragraph(&amount), &format!("{}\n51\u{a0}900\u{a0}₸", "x".repeat(74)));
    }

    #[test]
    fn labels_stand_beside_their_texts() {
        let texts = ["one".to_owned(), "two".to_owned()];
        let gap = " ".repeat(25);
        let beside = format!("  Why{}one\n  {gap}two", " ".repeat(22));
        check(|page| page.pair("  ", "Why", &texts), &beside);
        let below = format!("A question for the office\n{gap}one\n{gap}two");
        check(|page| page.pair("", "A question for the office", &texts), &below);
    }

    #[test]
    fn headings_stand_apart() {
        check(
            |page| {
                page.title("Готово");
                page.paragraph("a");
                page.heading("b");
                page.gap();
                page.gap();
                page.paragraph("c");
            },
            "Готово\n======\na\n\nb\n-\n\nc",
        );
    }
}
