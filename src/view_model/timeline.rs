//! The stay, the permit and the last safe days as a picture, and the same in words.

use chrono::{Days, Months, NaiveDate};
use ruqsat_eligibility::{FactId, Facts, MonthEnd, Report, add_months};
use ruqsat_messages::msg;
use ruqsat_rulebook::book;
use yew::AttrValue;

use super::insert_in_order;
use super::words::Words;

/// Width of the picture in its own units: about the pixels of a small phone, so that letters keep their size there.
pub const WIDTH: i64 = 320;
/// Free space at both sides, for half a mark.
const SIDE: i64 = 14;

/// The picture.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineView {
    /// Times that last, from top to bottom.
    pub bars: Vec<BarView>,
    /// The last safe days, numbered as the list below is; those that lie close stand below each other.
    pub marks: Vec<MarkView>,
    /// Where the day of filing lies.
    pub filing: i64,
    /// Where today lies: nothing where that is the day of filing, or too far from the rest to be drawn beside it.
    pub today: Option<i64>,
    /// First and last day of the picture.
    pub ends: [AttrValue; 2],
    /// Where months begin.
    pub months: Vec<i64>,
    /// The same in words: what, and when.
    pub rows: Vec<(AttrValue, AttrValue)>,
}

/// A time that lasts.
#[derive(Clone, Debug, PartialEq)]
pub struct BarView {
    /// How it is drawn: `stay`, `permit` or `open`.
    pub look: &'static str,
    /// Where it begins.
    pub from: i64,
    /// How long it is, at least 3.
    pub width: i64,
    /// What it is.
    pub title: AttrValue,
}

/// A last safe day.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkView {
    /// Where it lies.
    pub at: i64,
    /// How many others it stands below, from 0.
    pub row: i64,
    /// Whether it lies before the day of filing.
    pub is_past: bool,
}

/// First and last day of a time, with its look and name.
struct Span {
    look: &'static str,
    title: AttrValue,
    from: NaiveDate,
    to: NaiveDate,
}

/// The picture of a case; none where neither a last safe day nor a period follows from the answers.
#[must_use]
#[inline(never)]
pub fn timeline(words: &Words, report: &Report<'_>, facts: &Facts, today: NaiveDate) -> Option<TimelineView> {
    let mut days: Vec<_> = Vec::new();
    for line in &report.deadlines {
        insert_in_order(&mut days, line, |one, other| one.date <= other.date);
    }
    if days.is_empty() && report.period.is_none() {
        return None;
    }
    let spans = spans(words, report, facts);
    let all = || spans.iter().flat_map(|span| [span.from, span.to]).chain(days.iter().map(|line| line.date));
    let start = all().fold(report.on, NaiveDate::min);
    let end = all().fold(report.on, NaiveDate::max);
    let days_between = |start: NaiveDate, end: NaiveDate| end.signed_duration_since(start).num_days();
    // Today may stretch the picture, but what it is about still takes up half of it.
    let stretched = (start.min(today), end.max(today));
    let is_near = days_between(stretched.0, stretched.1) <= 2 * days_between(start, end).max(31);
    let today = Some(today).filter(|today| *today != report.on && is_near);
    let (start, end) = if today.is_some() { stretched } else { (start, end) };
    let length = days_between(start, end).max(1);
    let at = |day: NaiveDate| SIDE + (WIDTH - 2 * SIDE) * day.signed_duration_since(start).num_days() / length;

    let mut marks: Vec<MarkView> = Vec::new();
    for line in &days {
        let at = at(line.date);
        // A mark is 24 wide.
        let row = marks.iter().rev().take_while(|mark| at - mark.at < 24).map(|mark| mark.row + 1).max().unwrap_or(0);
        marks.push(MarkView { at, row, is_past: line.date < report.on });
    }
    let bars = spans.iter().map(|span| BarView {
        look: span.look,
        from: at(span.from),
        width: (at(span.to) - at(span.from)).max(3),
        title: span.title.clone(),
    });
    let span_row = |span: &Span| (span.title.clone(), words.text(msg::timeline_from_to(span.from, span.to)));
    let mut rows: Vec<_> = spans.iter().map(span_row).collect();
    rows.push((words.text(msg::timeline_filing()), words.date(report.on)));
    rows.extend(today.map(|today| (words.text(msg::timeline_today()), words.date(today))));
    rows.extend(days.iter().map(|line| (words.get("deadline", line.id, ""), words.date(line.date))));
    let month = |count: u32| start.checked_add_months(Months::new(count)).and_then(first_of_month);
    let months = (1..).map_while(month).take_while(|day| *day <= end).take(36).map(at).collect();
    Some(TimelineView {
        bars: bars.collect(),
        marks,
        filing: at(report.on),
        today: today.map(at),
        ends: [words.date(start), words.date(end)],
        months,
        rows,
    })
}

fn first_of_month(day: NaiveDate) -> Option<NaiveDate> {
    chrono::Datelike::with_day(&day, 1)
}

/// The stay so far, the permit there is, the months asked for, and what the law leaves beyond them.
fn spans(words: &Words, report: &Report<'_>, facts: &Facts) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut add = |look, title: AttrValue, from: NaiveDate, to: NaiveDate| {
        if from <= to {
            spans.push(Span { look, title, from, to });
        }
    };
    let is_here = facts.bool(FactId::InCountry) != Some(false);
    if let Some(entry) = facts.date(FactId::EntryDate).filter(|_| is_here) {
        add("stay", words.text(msg::timeline_stay()), entry, report.on);
    }
    let next_day = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(day);
    let permit_end =
        facts.date(FactId::PermitEnd).filter(|_| report.deadlines.iter().any(|line| line.id == "permit_end"));
    let granted = facts.integer(FactId::MonthsGranted).and_then(|months| u32::try_from(months).ok());
    // Without its beginning the permit is drawn from the day of filing.
    let begin = permit_end.zip(granted).and_then(|(end, months)| next_day(end).checked_sub_months(Months::new(months)));
    if let Some(end) = permit_end {
        add("permit", words.text(msg::timeline_permit()), begin.unwrap_or_else(|| report.on.min(end)), end);
    }
    let Some((from, to)) = report.period else { return spans };
    add("open", words.text(msg::timeline_asked()), from, to);
    let most = most_months(report).and_then(|months| u32::try_from(months).ok());
    if let Some(ceiling) = most.map(|months| add_months(begin.unwrap_or(from), months, MonthEnd::LastDay)) {
        let is_known = permit_end.is_none() || begin.is_some();
        if let Some(last) = ceiling.pred_opt().filter(|last| *last > to && is_known) {
            add("open", words.text(msg::timeline_ceiling()), next_day(to), last);
        }
    }
    spans
}

/// How many months a permit lasts at most, extensions included, by the rule that says so.
fn most_months(report: &Report<'_>) -> Option<i64> {
    let rule = ["term.ceiling", "term.issue"].into_iter().find(|rule| report.finding(rule).is_some())?;
    let rule = book().rules.iter().find(|known| known.id == rule)?;
    rule.edition(report.operation, report.on)?.limits.iter().map(|limit| limit.value).max()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use ruqsat_eligibility::{InputValue, parse_date};
    use ruqsat_messages::Catalog;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        parse_date(text).expect("a date")
    }

    /// The picture of answers, filed on 2 March 2026, as it is looked at on another day.
    fn picture(answers: &[(FactId, InputValue)], today: &str) -> Option<TimelineView> {
        let mut facts = Facts::default();
        for (fact, value) in answers {
            facts.set_input(*fact, value).expect("a value of the fact");
        }
        let words = Words::new(Rc::new(Catalog::native("en").expect("English")), "worker", None);
        let report = ruqsat_rulebook::check(&facts, day("2026-03-02")).expect("a day that is covered");
        timeline(&words, &report, &facts, day(today))
    }

    fn text(value: &str) -> InputValue {
        InputValue::Text(value.to_owned())
    }

    fn here() -> Vec<(FactId, InputValue)> {
        vec![
            (FactId::Operation, text("issue")),
            (FactId::InCountry, InputValue::Bool(true)),
            (FactId::EntryDate, text("2026-02-20")),
            (FactId::Months, InputValue::Integer(3)),
        ]
    }

    fn row<'a>(view: &'a TimelineView, what: &str) -> Option<&'a str> {
        view.rows.iter().find(|(name, _)| *name == what).map(|(_, when)| when.as_str())
    }

    #[test]
    fn today_is_a_line_of_its_own_beside_another_day_of_filing() {
        let same = picture(&here(), "2026-03-02").expect("a picture");
        assert_eq!((same.today, row(&same, "Today")), (None, None));
        let before = picture(&here(), "2026-02-25").expect("a picture");
        assert!(before.today.is_some_and(|today| today < before.filing), "{before:?}");
        assert_eq!(
            (row(&before, "Today"), row(&before, "Day of filing")),
            (Some("25 February 2026"), Some("2 March 2026"))
        );
        // Before everything else the picture begins with it.
        let first = picture(&here(), "2026-02-01").expect("a picture");
        assert_eq!((first.today, &*first.ends[0]), (Some(SIDE), "1 February 2026"));
    }

    #[test]
    fn a_day_too_far_away_does_not_crush_the_picture() {
        // From 20 February 2026 to a year behind 2 March it is 374 days: as many more may stand before or behind.
        let near = picture(&here(), "2028-03-09").expect("a picture");
        assert!(near.today.is_some());
        let far = picture(&here(), "2028-03-10").expect("a picture");
        assert_eq!((far.today, row(&far, "Today")), (None, None));
        assert_eq!(far.filing, picture(&here(), "2026-03-02").expect("a picture").filing);
    }

    #[test]
    fn months_asked_for_from_abroad_are_drawn_without_any_last_day() {
        let abroad = [
            (FactId::Operation, text("issue")),
            (FactId::InCountry, InputValue::Bool(false)),
            (FactId::Months, InputValue::Integer(3)),
        ];
        let view = picture(&abroad, "2026-03-02").expect("a picture");
        assert_eq!(view.marks.len(), 0);
        assert_eq!(row(&view, "The months asked for"), Some("2 March 2026 to 1 June 2026"));
        assert_eq!(picture(&abroad[..2], "2026-03-02"), None);
    }
}
