//! The cards that tell documents apart.

use ruqsat_eligibility::{Answer, DocumentState, FactId, How, StateFrom, Value};
use ruqsat_guide::{About, Alike, Paper, Point, Shelf, TONES};
use ruqsat_messages::{Message, msg};
use ruqsat_rulebook::book;
use yew::AttrValue;

use super::entry::Host;
use super::guide::behind;
use super::label;
use super::library::Telling;
use crate::components::{
    SECONDARY, Tag, actions, card_link, fragment, link_button, notice, paragraph, source_list, span, subheading, tag,
};
use crate::route::Route;
use crate::view_model::SourceView;

/// The document of this id, if it has a card.
pub(super) fn with_card<'a>(telling: Telling<'a>, id: &str) -> Option<&'a Paper> {
    telling.library.guide.paper(id).filter(|paper| paper.shelf != Shelf::Beside)
}

/// Every document that has a card, each with its drawing and how it stands in the case.
pub(super) fn index(host: &Host<'_>) -> Tag {
    let telling = host.telling;
    let shelf = |shelf: Shelf, title: Message| {
        let papers = telling.library.guide.papers.iter().filter(|paper| paper.shelf == shelf);
        let list = tag("ul").class("app-papers").children(papers.map(|paper| entry(host, paper)));
        tag("section").class("app-section").child(subheading(telling.say(title))).child(list)
    };
    fragment()
        .child(paragraph("app-u-muted", telling.say(label::papers_drawings())))
        .child(shelf(Shelf::Checklist, label::papers_application()))
        .child(shelf(Shelf::Stay, label::papers_stay()))
}

fn entry(host: &Host<'_>, paper: &Paper) -> Tag {
    let telling = host.telling;
    let state = Standing::of(host, paper).and_then(|standing| standing.state);
    let state = state.map(|state| span(look(state), &telling.words.get("state", state.word(), "")));
    let link = tag("a")
        .class("app-papers__link")
        .href(Route::paper_hash(&paper.id))
        .child(drawing(paper))
        .child(span("app-papers__name", &telling.said(&paper.title)));
    tag("li").key(&paper.id).class("app-papers__item").data_document(paper.id.clone()).child(link).child(state)
}

/// How a document stands in the case that is open.
struct Standing {
    /// None where no case asks for it.
    state: Option<DocumentState>,
    /// How it is given on the day of filing; none for what the checklist does not hold.
    how: Option<How>,
    /// The answer that decides.
    fact: Option<FactId>,
}

impl Standing {
    /// None where nothing in a case tells.
    fn of(host: &Host<'_>, paper: &Paper) -> Option<Self> {
        let report = host.walk.report.as_ref().ok();
        if let Some(document) = book().documents.iter().find(|document| document.id == paper.id) {
            let line = report.and_then(|report| report.documents.iter().find(|line| line.id == paper.id));
            let fact = match document.state {
                StateFrom::Fixed(_) => None,
                StateFrom::ValidTo(fact) | StateFrom::YesNo(fact) | StateFrom::Choice(fact) | StateFrom::Paid(fact) => {
                    Some(fact)
                }
            };
            let how = document.edition(host.telling.on).map(|edition| edition.how);
            return Some(Self { state: line.map(|line| line.state), how, fact });
        }
        let fact = FactId::from_id(&paper.fact)?;
        // What is not asked for in a case has no state in it.
        if host.interview.is_begun() && !host.walk.asked.contains(&fact) {
            return None;
        }
        let state = match host.walk.facts.answer(fact) {
            Answer::Given(Value::Bool(true)) => DocumentState::Have,
            Answer::Given(Value::Bool(false)) => DocumentState::Missing,
            Answer::Given(Value::Date(end)) if *end < host.telling.on => DocumentState::Expired,
            Answer::Given(Value::Date(_)) => DocumentState::Have,
            _ => DocumentState::Unknown,
        };
        Some(Self { state: host.interview.is_begun().then_some(state), how: None, fact: Some(fact) })
    }
}

fn look(state: DocumentState) -> &'static str {
    match state {
        DocumentState::Have => "app-tag app-tag--good",
        DocumentState::Missing => "app-tag app-tag--prepare",
        DocumentState::Expired => "app-tag app-tag--stop",
        DocumentState::ToDo | DocumentState::Unknown => "app-tag app-tag--open",
    }
}

/// The card of a document, below its heading.
pub(super) fn card(host: &Host<'_>, paper: &Paper) -> Tag {
    let telling = host.telling;
    let standing = Standing::of(host, paper);
    let day = telling.day();
    let points = paper.points.iter().filter(|point| point.when.is_shown(day, telling.words.role()));
    let (first, rest): (Vec<&Point>, Vec<&Point>) = points.partition(|point| point.about <= About::Tell);
    let given = standing.as_ref().and_then(|standing| standing.how).map(|how| given(telling, paper, how));
    let facts = tag("ul")
        .class("app-guide app-guide--terms")
        .children(first.into_iter().map(|point| self::point(telling, point)))
        .child(given)
        .children(rest.into_iter().map(|point| self::point(telling, point)));
    let top = tag("div").class("app-paper").child(drawing(paper)).child(names(telling, paper));
    let article = tag("article")
        .data_page(paper.id.clone())
        .data_document(paper.id.clone())
        .child(top)
        .child(tag("div").child(standing.map(|standing| state(host, paper, &standing))))
        .child(tag("div").child(deadline(host, paper)))
        .child(facts)
        .child(look_alikes(telling, paper));
    let all = link_button(SECONDARY, Some("papers"), Route::Papers("").hash(), telling.say(label::papers_all()));
    fragment()
        .child(article)
        .child(paragraph("app-u-muted", telling.say(label::papers_drawings())))
        .child(actions().child(all))
}

/// The names by which offices call it. They are the same in every language of the page.
fn names(telling: Telling<'_>, paper: &Paper) -> Tag {
    let name = |lang, of: Message, name: &str| {
        let name = if name.is_empty() {
            tag("dd").class("app-u-muted").child(telling.say(label::papers_unknown()))
        } else {
            tag("dd").lang(lang).child(AttrValue::from(name.to_owned()))
        };
        tag("div").child(tag("dt").child(telling.say(of))).child(name)
    };
    tag("dl").class("app-paper__names").child(name("ru", label::papers_russian(), &paper.russian)).child(name(
        "kk",
        label::papers_kazakh(),
        &paper.kazakh,
    ))
}

/// How it stands by the answers, in words and with a sign.
fn state(host: &Host<'_>, paper: &Paper, standing: &Standing) -> Tag {
    let (telling, words) = (host.telling, host.telling.words);
    let Some(state) = standing.state else {
        let text = if host.interview.is_begun() && paper.shelf == Shelf::Checklist && words.operation().is_some() {
            label::papers_not_asked()
        } else {
            label::papers_no_case()
        };
        return paragraph("app-u-muted", telling.say(text));
    };
    let (look, sign) = match state {
        DocumentState::Have => ("app-notice app-notice--good", "ready"),
        DocumentState::Missing | DocumentState::ToDo => ("app-notice", "not_ready"),
        DocumentState::Expired => ("app-notice app-notice--stop", "will_not_pass"),
        DocumentState::Unknown => ("app-notice", "unfinished"),
    };
    let change = standing.fact.filter(|fact| host.walk.asked.contains(fact)).map(|fact| {
        let about = words.fact(fact, "").unwrap_or_default();
        link_button("app-u-link", Some("change"), Route::Question(fact).hash(), words.text(msg::action_change()))
            .aria_label(words.text(msg::action_change__label(about.to_string())))
    });
    let content = fragment().child(paragraph("", telling.say(label::papers_answer()))).child(tag("div").child(change));
    notice(look, "state", sign, words.get("state", state.word(), ""), content).data_state(state.word())
}

/// The last safe day that belongs to it, where the answers give one.
fn deadline(host: &Host<'_>, paper: &Paper) -> Option<Tag> {
    let words = host.telling.words;
    let report = host.walk.report.as_ref().ok()?;
    let line = report.deadlines.iter().find(|line| line.id == paper.deadline)?;
    let past = (line.date < report.on).then(|| paragraph("", words.text(msg::deadline_past())));
    let content = fragment()
        .child(paragraph("", words.date(line.date)))
        .child(past)
        .child(words.find("deadline", line.id, "note", &[]).map(|note| paragraph("", note)));
    Some(notice("app-notice", "deadline", "calendar", words.get("deadline", line.id, ""), content))
}

/// How the rule book says that it is given on the day of filing.
fn given(telling: Telling<'_>, paper: &Paper, how: How) -> Tag {
    let words = telling.words;
    let database =
        (how == How::Database).then(|| span("app-tag app-tag--open", &telling.say(label::papers_database())));
    let title = telling.say(label::papers_give_on(telling.on));
    tag("li")
        .key("given")
        .class("app-guide__item")
        .data_part("given")
        .data_status(how.word())
        .child(tag("h2").class("app-guide__title").child(title))
        .child(paragraph("app-guide__text", words.get("how", how.word(), "")))
        .child(database.map(|mark| tag("p").class("app-guide__marks").child(mark)))
        .child(words.find("document", &paper.id, "online", &[]).map(|text| paragraph("app-guide__text", text)))
        .child(source_list(&SourceView::of_document(words, &paper.id, telling.on)))
}

fn title(about: About) -> Message {
    match about {
        About::For => label::papers_for(),
        About::Tell => label::papers_tell(),
        About::Give => label::papers_give(),
        About::Issuer => label::papers_issuer(),
        About::Time => label::papers_time(),
        About::Note => label::papers_note(),
    }
}

fn point(telling: Telling<'_>, point: &Point) -> Tag {
    let text = telling.said(&point.text);
    let look = if point.basis.gap { "app-guide__item app-guide__item--gap" } else { "app-guide__item" };
    tag("li")
        .class(look)
        .child(tag("h2").class("app-guide__title").child(telling.say(title(point.about))))
        .child(paragraph("app-guide__text", text.clone()))
        .child(behind(telling, &point.basis, &text))
}

/// What it is taken for: pictures beside each other, then the differences.
fn look_alikes(telling: Telling<'_>, paper: &Paper) -> Tag {
    let (day, role) = (telling.day(), telling.words.role());
    let shown: Vec<(&Alike, &Paper)> = paper
        .alike
        .iter()
        .filter(|alike| alike.when.is_shown(day, role))
        .filter_map(|alike| Some((alike, telling.library.guide.papers.get(usize::from(alike.paper))?)))
        .collect();
    let own_signs = paper.points.iter().filter(|point| point.about == About::Tell && point.when.is_shown(day, role));
    let own = tag("li")
        .key(&paper.id)
        .class("app-alike__item app-alike__item--own")
        .child(drawing(paper))
        .child(tag("h3").class("app-guide__title").child(telling.said(&paper.title)))
        .child(tag("p").class("app-guide__marks").child(span("app-tag", &telling.say(label::papers_this()))))
        .children(own_signs.map(|point| paragraph("app-guide__text", telling.said(&point.text))));
    let others = shown.iter().map(|(alike, other)| {
        let name = telling.said(&other.title);
        let card = (other.shelf != Shelf::Beside).then(|| card_link(telling.words, &other.id, &name));
        let text = telling.said(&alike.text);
        tag("li")
            .key(&other.id)
            .class("app-alike__item")
            .child(drawing(other))
            .child(tag("h3").class("app-guide__title").child(name))
            .child(paragraph("app-guide__text", text.clone()))
            .child(tag("div").child(card))
            .child(behind(telling, &alike.basis, &text))
    });
    let papers: Vec<&Paper> = std::iter::once(paper).chain(shown.iter().map(|(_, other)| *other)).collect();
    fragment()
        .child(
            tag("section")
                .class("app-section")
                .data_part("alike")
                .child(subheading(telling.say(label::papers_alike())))
                .child(paragraph("app-section__lead", telling.say(label::papers_alike__lead())))
                .child(tag("ul").class("app-alike").child(own).children(others)),
        )
        .child(
            tag("section")
                .class("app-section")
                .data_part("apart")
                .child(subheading(telling.say(label::papers_apart())))
                .child(table(telling, &papers)),
        )
}

/// The same statements of each document beside each other.
fn table(telling: Telling<'_>, papers: &[&Paper]) -> Tag {
    let (day, role) = (telling.day(), telling.words.role());
    // Open sources in every cell would leave no table to see.
    let telling = Telling { opens_sources: false, ..telling };
    let head = papers.iter().map(|paper| tag("th").scope("col").child(telling.said(&paper.title)));
    let cell = |paper: &Paper, about: About| {
        let point = paper.points.iter().find(|point| point.about == about && point.when.is_shown(day, role));
        let text = point.map(|point| telling.said(&point.text)).unwrap_or_default();
        tag("td")
            .data_label(telling.said(&paper.title))
            .class(if point.is_some_and(|point| point.basis.gap) { "app-guide__item--gap" } else { "" })
            .child(paragraph("app-guide__text", text.clone()))
            .child(tag("div").child(point.map(|point| behind(telling, &point.basis, &text))))
    };
    let rows = [About::For, About::Tell, About::Issuer].map(|about| {
        tag("tr")
            .child(tag("th").scope("row").child(telling.say(title(about))))
            .children(papers.iter().map(|paper| cell(paper, about)))
    });
    let head = tag("thead").child(tag("tr").child(tag("td").child("")).children(head));
    let table = tag("table").class("app-table").child(head).child(tag("tbody").children(rows));
    tag("div").class("app-guide__table").child(table)
}

/// A drawing that says nothing by itself: the name stands beside it.
fn drawing(paper: &Paper) -> Tag {
    let shapes = paper.drawing.iter().enumerate().map(|(place, shape)| {
        let tone = TONES.get(usize::from(shape.tone)).unwrap_or(&"ink");
        let class = AttrValue::from(format!("app-drawing__{tone}"));
        tag("path").key(&place.to_string()).classes(class).d(shape.d.clone())
    });
    tag("svg").class("app-drawing").aria_hidden("true").view_box("0 0 120 90").children(shapes)
}
