//! The registers that election law asks for, as data: what stands in a line of each. One page, one form and one file serve them all. Pure.

use std::collections::BTreeMap;

use words::{Locale, Text, message::both};

use crate::messages as m;
use crate::rules::{Certificate, Deed};

/// A register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Register {
    /// What is paid for to be seen, with its certificate.
    Adverts,
    /// What a campaign costs: every line of the account of a candidate, with the wages of those who run accounts.
    Costs,
    /// What a machine made or changed.
    Synthetic,
    /// What is printed for an election.
    Prints,
}

/// How a field is entered and kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A line of text.
    Text,
    /// A day; kept as `2026-11-23`.
    Day,
    /// Whole rupees.
    Rupees,
    /// A whole number.
    Number,
    /// One of a list; kept as its name.
    Choice(&'static [&'static str]),
    /// A yes; kept as `yes`, or not at all.
    Tick,
    /// An area by its code or name; kept as its code.
    Area,
}

/// A field of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in forms and in what is kept.
    pub name: &'static str,
    /// How it is entered.
    pub shape: Shape,
    /// Whether it must be said.
    pub needed: bool,
}

const fn needed(name: &'static str, shape: Shape) -> Column {
    Column { name, shape, needed: true }
}

const fn optional(name: &'static str, shape: Shape) -> Column {
    Column { name, shape, needed: false }
}

/// Where something paid for is seen.
const SEEN: &[&str] =
    &["facebook", "instagram", "youtube", "x", "search", "television", "radio", "paper", "other"];
/// Which committee certified it: of the district for a candidate, of the state for a party.
const COMMITTEES: &[&str] = &["district", "state"];
/// What money is spent for.
const COSTS: &[&str] =
    &["platform_company", "content", "account_running", "print", "vehicle", "meeting", "gift", "other"];
/// The one that nobody may spend money for in an election.
const GIFT: &str = "gift";

const ADVERTS: &[Column] = &[
    needed("what", Shape::Text),
    needed("seen", Shape::Choice(SEEN)),
    needed("for_whom", Shape::Text),
    needed("amount", Shape::Rupees),
    optional("at_public_cost", Shape::Tick),
    optional("certificate", Shape::Text),
    optional("certified_on", Shape::Day),
    optional("committee", Shape::Choice(COMMITTEES)),
    optional("certified_for", Shape::Area),
    optional("valid_until", Shape::Day),
];

const COST: &[Column] = &[
    needed("cost", Shape::Choice(COSTS)),
    needed("what", Shape::Text),
    needed("paid_to", Shape::Text),
    needed("for_whom", Shape::Text),
    needed("amount", Shape::Rupees),
    optional("voucher", Shape::Text),
];

const SYNTHETIC: &[Column] = &[
    needed("what", Shape::Text),
    needed("maker", Shape::Text),
    optional("tool", Shape::Text),
    optional("posted_at", Shape::Text),
    optional("labelled", Shape::Tick),
    optional("taken_down", Shape::Day),
];

const PRINTS: &[Column] = &[
    needed("what", Shape::Text),
    needed("printer", Shape::Text),
    needed("printer_address", Shape::Text),
    needed("publisher", Shape::Text),
    needed("publisher_address", Shape::Text),
    needed("copies", Shape::Number),
    needed("amount", Shape::Rupees),
];

impl Register {
    /// All of them.
    pub const ALL: [Register; 4] =
        [Register::Adverts, Register::Costs, Register::Synthetic, Register::Prints];

    /// The name in addresses, files and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Register::Adverts => "adverts",
            Register::Costs => "costs",
            Register::Synthetic => "synthetic",
            Register::Prints => "prints",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Register> {
        Register::ALL.into_iter().find(|r| r.name() == name)
    }

    /// What people call it.
    pub fn title(self, l: Locale) -> String {
        m::register(l, self.name())
    }

    /// What stands in its lines, beside the day and the area.
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Register::Adverts => ADVERTS,
            Register::Costs => COST,
            Register::Synthetic => SYNTHETIC,
            Register::Prints => PRINTS,
        }
    }
}

impl Column {
    /// What people call it.
    pub fn title(&self, l: Locale) -> String {
        m::column(l, self.name)
    }

    /// A line of help, if it needs one.
    pub fn hint(&self, l: Locale) -> Option<String> {
        match self.name {
            "certified_for" => Some(m::hint_certified_for(l)),
            "labelled" => Some(m::hint_labelled(l)),
            "valid_until" => Some(m::hint_valid_until(l)),
            _ => None,
        }
    }

    /// A value as people read it.
    pub fn shown(&self, kept: &str, l: Locale) -> String {
        match self.shape {
            Shape::Choice(_) if !kept.is_empty() => m::choice(l, kept),
            Shape::Tick if !kept.is_empty() => m::yes(l),
            Shape::Rupees | Shape::Number => {
                kept.parse().map_or_else(|_| kept.to_owned(), |n| words::numbers::grouped(n, l))
            }
            Shape::Day => words::dates::parse(kept)
                .ok()
                .flatten()
                .map_or_else(|| kept.to_owned(), |day| words::dates::date(day, l)),
            Shape::Text | Shape::Area | Shape::Choice(_) | Shape::Tick => kept.to_owned(),
        }
    }

    /// What is wrong if a field that must be said was not.
    pub fn missing(&self) -> Text {
        both(|l| m::wrong_missing(l, self.title(l)))
    }
}

/// What is done when a line is written, as far as the law looks at it; `None` where the line itself is what the law asks for. `here`: whether the area of the
/// certificate holds that of the line.
pub fn deed(register: Register, said: &BTreeMap<String, String>, day: base::Day, here: bool) -> Option<Deed> {
    let text = |name: &str| said.get(name).map_or("", String::as_str);
    let on = |name: &str| text(name).parse::<base::Day>().ok();
    match register {
        Register::Adverts => {
            let whole = !text("certificate").is_empty() && !text("committee").is_empty();
            let certificate = match (whole, on("certified_on")) {
                (true, Some(_)) if !here => Certificate::Elsewhere,
                (true, Some(from)) if day < from || on("valid_until").is_some_and(|last| day > last) => {
                    Certificate::OtherDay
                }
                (true, Some(_)) => Certificate::Valid,
                _ => Certificate::Missing,
            };
            let at_public_cost = !text("at_public_cost").is_empty();
            Some(Deed::Advert { at_public_cost, certificate })
        }
        Register::Costs => (text("cost") == GIFT).then_some(Deed::Gift),
        Register::Synthetic => Some(Deed::Synthetic { labelled: !text("labelled").is_empty() }),
        Register::Prints => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn a_certificate_is_whole_of_here_and_of_the_day_or_none() {
        let whole = [
            ("certificate", "MCMC/7"),
            ("committee", "district"),
            ("certified_on", "2026-11-01"),
            ("valid_until", "2026-11-10"),
        ];
        let of = |leave: &str, day: &str, here| {
            let pairs: Vec<_> = whole.iter().copied().filter(|(k, _)| *k != leave).collect();
            match deed(Register::Adverts, &said(&pairs), day.parse().unwrap(), here) {
                Some(Deed::Advert { certificate, at_public_cost: false }) => certificate,
                other => panic!("{other:?}"),
            }
        };
        for day in ["2026-11-01", "2026-11-10"] {
            assert_eq!(of("", day, true), Certificate::Valid);
            assert_eq!(of("", day, false), Certificate::Elsewhere);
        }
        for day in ["2026-10-31", "2026-11-11"] {
            assert_eq!(of("", day, true), Certificate::OtherDay);
        }
        assert_eq!(of("valid_until", "2027-01-01", true), Certificate::Valid);
        for missing in ["certificate", "committee", "certified_on"] {
            assert_eq!(of(missing, "2026-11-05", true), Certificate::Missing, "{missing}");
        }
    }

    #[test]
    fn every_field_and_choice_has_its_own_words() {
        for l in [Locale::Hi, Locale::En] {
            for register in Register::ALL {
                let titles: Vec<_> = register.columns().iter().map(|c| c.title(l)).collect();
                let mut different = titles.clone();
                different.sort();
                different.dedup();
                assert_eq!(different.len(), titles.len(), "{titles:?}");
                for c in register.columns() {
                    if let Shape::Choice(all) = c.shape {
                        assert!(all.iter().all(|v| m::choice(l, *v) != m::choice(l, "?") || *v == "other"));
                    }
                }
            }
        }
    }
}
