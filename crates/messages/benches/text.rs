//! How long a catalogue takes to read and a text to render: `cargo bench -p ruqsat-messages`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use ruqsat_messages::{Catalog, Key, Kind, LANGUAGES, Message, Money, Value};

const ROUNDS: u32 = 200;

fn message(key: Key) -> Message {
    let sample = |kind| match kind {
        Kind::Text => "Sample".into(),
        Kind::Number => Value::Number(21),
        Kind::Money => Value::Money(Money(51_900)),
        Kind::Date => NaiveDate::from_ymd_opt(2026, 3, 2).unwrap_or_default().into(),
        Kind::Choice(words) => words.last().copied().unwrap_or_default().into(),
    };
    let values: Vec<_> = key.arguments().iter().map(|&(name, kind)| (name, sample(kind))).collect();
    Message::family(key, &values).expect("the samples have the kinds the key asks for")
}

fn time(work: impl Fn()) -> Duration {
    let start = Instant::now();
    for _ in 0..ROUNDS {
        work();
    }
    start.elapsed() / ROUNDS
}

fn main() {
    let messages: Vec<Message> = Key::all().map(message).collect();
    for lang in LANGUAGES {
        let catalogue = Catalog::native(lang).expect("every language has a catalogue");
        let one = |message| time(|| drop(black_box(catalogue.text(black_box(message)))));
        let all = time(|| messages.iter().for_each(|message| drop(catalogue.text(message))));
        let slowest = messages.iter().map(|message| (one(message), message.key().name())).max();
        println!("{lang}: {:?} a text on average, slowest {slowest:?}", all / messages.len() as u32);
    }
    let find = time(|| {
        for message in &messages {
            black_box(Key::find("rule-term-issue.why"));
            black_box(message);
        }
    });
    println!("Key::find: {:?}", find / messages.len() as u32);
    println!("Catalog::english: {:?}", time(|| drop(black_box(Catalog::english()))));
}
