//! `import aliases`: another name by which people call an area, for a time or always.

use std::collections::HashMap;

use access::Ctx;
use async_trait::async_trait;
use base::{Day, Span};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::dates::DateParseError;
use words::{Text, fold, message::both};

use crate::aliases::{Aliases, Said};
use crate::model::AreaId;
use crate::resolve::{self, Resolver};
use crate::{messages, store};

/// The kind `aliases`.
pub struct AliasFile;

const AREA: usize = 0;
const ALIAS: usize = 1;
const FROM: usize = 2;
const TO: usize = 3;

/// Reads `Deopur@2008-01-01..2018-12-31`: an alias and, optionally, its first and last day.
pub(super) fn dated(text: &str) -> std::result::Result<(String, Span), DateParseError> {
    let Some((alias, range)) = text.rsplit_once('@') else { return Ok((text.to_owned(), Span::ALWAYS)) };
    let (from, to) = range.split_once("..").unwrap_or((range, ""));
    let span = Span::first_last(words::dates::parse(from)?, words::dates::parse(to)?);
    Ok((alias.trim().to_owned(), span))
}

#[async_trait]
impl Kind for AliasFile {
    fn name(&self) -> &'static str {
        "aliases"
    }

    fn title(&self) -> Text {
        both(messages::title_aliases)
    }

    fn about(&self) -> Text {
        both(messages::about_aliases)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::text("area", &["क्षेत्र", "कोड", "area code", "code"], "NP-AC-001").need(Need::Required),
            Field::text("alias", &["दूसरा नाम", "नाम", "name", "other name"], "देवपुरा").need(Need::Required),
            Field::text("from", &["कब से"], "2008-01-01").class(Class::Date),
            Field::text("to", &["कब तक"], "").class(Class::Date),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::ALIASES
    }

    async fn begin(&self, ctx: &mut Ctx, _given: &Given) -> Result<Box<dyn Session>> {
        Ok(Box::new(Aliasing {
            resolver: Resolver::load(ctx, &[]).await?,
            today: ctx.today(),
            aliases: Aliases::load(&mut ctx.tx).await?,
            rows: HashMap::new(),
            outcome: Outcome::default(),
        }))
    }
}

struct Aliasing {
    resolver: Resolver,
    today: Day,
    aliases: Aliases,
    /// The row and the last day in which a name of an area was read, by the first day.
    rows: HashMap<(AreaId, String, Day), (u64, Day)>,
    outcome: Outcome,
}

#[async_trait]
impl Session for Aliasing {
    fn check(&mut self, row: &Row<'_>, _notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let asked = row.some(AREA).ok_or_else(|| vec![row.missing(AREA)])?;
        let alias = row.some(ALIAS).ok_or_else(|| vec![row.missing(ALIAS)])?;
        let area = self
            .resolver
            .find(&asked, None, None, self.today)
            .map_err(|e| vec![e.note(row, AREA, &asked)])?;
        let span = Span::first_last(row.day(FROM).map_err(|n| vec![n])?, row.day(TO).map_err(|n| vec![n])?);
        if span.until <= span.from {
            return Err(vec![row.note(TO, &row.text(TO), "span", both(messages::row_span))]);
        }
        let names = resolve::names(&alias);
        let names: Vec<String> = [names.latin, names.devanagari].into_iter().flatten().collect();
        if names.is_empty() {
            return Err(vec![row.missing(ALIAS)]);
        }
        for name in &names {
            let first =
                self.rows.entry((area, fold::name(name), span.from)).or_insert((row.number(), span.until));
            if first.1 != span.until {
                let text = both(|l| messages::row_alias_twice(l, first.0.to_string()));
                return Err(vec![row.note(ALIAS, &alias, "alias_twice", text)]);
            }
        }
        match names.iter().map(|n| self.aliases.say(area, n, span)).max() {
            Some(Said::New) => self.outcome.created += 1,
            Some(Said::Changed) => self.outcome.updated += 1,
            _ => self.outcome.unchanged += 1,
        }
        Ok(())
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        self.aliases.write(&mut ctx.tx, stamp).await?;
        Ok(self.outcome)
    }
}
