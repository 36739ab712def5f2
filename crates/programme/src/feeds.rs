//! The programme for other programs: iCalendar (RFC 5545), Atom (RFC 4287), and what search engines read (schema.org). Pure.

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text as AtomText};
use base::Day;
use events::model::{Event, Point};
use icalendar::{
    Calendar, CalendarDateTime, Component as _, Event as Entered, EventLike as _, EventStatus, Property,
};
use serde_json::{Value, json};
use words::Locale;

use crate::actions::public::Shown;
use words::moment;

use crate::sentences;

/// Of what a feed is, and where it stands.
#[derive(Debug, Clone)]
pub struct About<'a> {
    /// What it is called.
    pub title: String,
    /// The address of the page, with the host.
    pub page: String,
    /// The address of the installation, with the scheme and the host, without a slash at the end.
    pub site: &'a str,
    /// The language.
    pub l: Locale,
}

impl About<'_> {
    fn event(&self, e: &Event) -> String {
        format!("{}/public/events/{}", self.site, e.id)
    }

    /// What an event is known by everywhere: it never changes.
    fn uid(&self, e: &Event) -> String {
        let host = self.site.split("://").nth(1).unwrap_or(self.site);
        format!("{}@{}", e.id, host.split(':').next().unwrap_or(host))
    }
}

fn time(at: i64) -> Option<chrono::DateTime<chrono::Utc>> {
    chrono::DateTime::from_timestamp_micros(at)
}

/// The events as a calendar that a phone can follow.
pub fn calendar(about: &About<'_>, shown: &Shown) -> String {
    let l = about.l;
    let mut calendar = Calendar::new();
    calendar.name(&about.title).timezone("Asia/Kolkata");
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    for e in &shown.events {
        let (Some(starts), Some(ends), Some(changed)) =
            (time(e.said.starts), time(e.said.ends), time(e.changed))
        else {
            continue;
        };
        let mut entered = Entered::new();
        let status = if e.cancelled.is_some() { EventStatus::Cancelled } else { EventStatus::Confirmed };
        entered
            .uid(&about.uid(e))
            .sequence(u32::try_from(e.sequence).unwrap_or(u32::MAX))
            .timestamp(changed)
            .last_modified(changed)
            .summary(e.title(l))
            .location(&sentences::place(shown, e, l))
            .url(&about.event(e))
            .status(status)
            .starts(CalendarDateTime::Utc(starts))
            .ends(CalendarDateTime::Utc(ends));
        let told = sentences::told(shown, e, l);
        if !told.is_empty() {
            entered.description(&told.join("\n"));
        }
        if let Some((north, east)) = e.said.point.map(Point::degrees) {
            entered.add_property("GEO", format!("{north};{east}"));
        }
        calendar.push(entered.done());
    }
    calendar.done().to_string()
}

/// The events as a feed of news, what changed last first.
pub fn atom(about: &About<'_>, shown: &Shown, now: i64) -> String {
    let l = about.l;
    let when = |at: i64| FixedDateTime::from(time(at).unwrap_or_default());
    let mut events: Vec<&Event> = shown.events.iter().collect();
    events.sort_by_key(|e| std::cmp::Reverse((e.changed, e.id)));
    let entries = events.iter().map(|e| {
        let said = [sentences::when(e, l), sentences::place(shown, e, l)]
            .into_iter()
            .chain(sentences::told(shown, e, l));
        Entry {
            title: AtomText::plain(sentences::headline(e, l)),
            id: format!("urn:uuid:{}", e.id),
            updated: when(e.changed.max(e.visible_from.unwrap_or(e.changed))),
            published: e.visible_from.map(when),
            links: vec![Link { href: about.event(e), rel: "alternate".to_owned(), ..Link::default() }],
            content: Some(Content {
                value: Some(said.filter(|s| !s.is_empty()).collect::<Vec<_>>().join("\n")),
                content_type: Some("text".to_owned()),
                ..Content::default()
            }),
            ..Entry::default()
        }
    });
    let entries: Vec<Entry> = entries.collect();
    let feed = Feed {
        title: AtomText::plain(about.title.clone()),
        id: about.page.clone(),
        updated: entries.iter().map(|e| e.updated).max().unwrap_or_else(|| when(now)),
        authors: vec![Person { name: about.title.clone(), ..Person::default() }],
        links: vec![
            Link { href: about.page.clone(), rel: "alternate".to_owned(), ..Link::default() },
            Link {
                href: format!("{}/feed.xml", about.page),
                rel: "self".to_owned(),
                mime_type: Some("application/atom+xml".to_owned()),
                ..Link::default()
            },
        ],
        lang: Some(l.code().to_owned()),
        entries,
        ..Feed::default()
    };
    feed.to_string()
}

/// The events as search engines read them: a list of schema.org Event.
pub fn structured(about: &About<'_>, shown: &Shown) -> Value {
    let l = about.l;
    let iso = |at: i64| format!("{}T{}:00+05:30", Day::of_micros(at).date(), moment::written(at));
    let one = |e: &Event| {
        let status = match (&e.cancelled, e.was) {
            (Some(_), _) => "EventCancelled",
            (None, Some(_)) => "EventRescheduled",
            (None, None) => "EventScheduled",
        };
        let mut place = json!({"@type": "Place", "name": sentences::place(shown, e, l), "address": sentences::address(shown, e, l)});
        if let Some((north, east)) = e.said.point.map(Point::degrees) {
            place["geo"] = json!({"@type": "GeoCoordinates", "latitude": north, "longitude": east});
        }
        let organizer: Vec<Value> = e
            .hosts
            .iter()
            .filter_map(|id| shown.hosts.get(id))
            .map(|h| {
                json!({"@type": "Person", "name": h.names.get(l), "jobTitle": h.role.title(l),
                    "url": format!("{}/public/people/{}", about.site, h.person)})
            })
            .collect();
        let mut value = json!({
            "@context": "https://schema.org", "@type": "Event", "name": e.title(l), "inLanguage": l.code(),
            "url": about.event(e), "startDate": iso(e.said.starts), "endDate": iso(e.said.ends),
            "eventStatus": format!("https://schema.org/{status}"),
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": place, "organizer": organizer,
        });
        if let Some(was) = e.was {
            value["previousStartDate"] = json!(iso(was));
        }
        value
    };
    Value::Array(shown.events.iter().map(one).collect())
}
