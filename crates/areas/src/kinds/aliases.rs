//! `import aliases`: another name by which people call an area, for a time or always.

use std::collections::HashSet;

use access::Ctx;
use async_trait::async_trait;
use base::{Day, Span};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::dates::DateParseError;
use words::{Text, fold, message::both};

use crate::model::AreaId;
use crate::resolve::Resolver;
use crate::{messages, store};

/// The kind `aliases`.
pub struct Aliases;

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
impl Kind for Aliases {
    fn name(&self) -> &'static str {
        "aliases"
    }

    fn title(&self) -> Text {
        both(messages::title_aliases)
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
        let resolver = Resolver::load(ctx, &[]).await?;
        let known =
            store::aliases(&mut ctx.tx).await?.into_iter().map(|(a, folded, _, span)| (a, folded, span)).collect();
        Ok(Box::new(Aliasing { resolver, today: ctx.today(), known, new: Vec::new(), unchanged: 0 }))
    }
}

struct Aliasing {
    resolver: Resolver,
    today: Day,
    known: HashSet<(AreaId, String, Span)>,
    new: Vec<(AreaId, String, Span)>,
    unchanged: u64,
}

#[async_trait]
impl Session for Aliasing {
    fn check(&mut self, row: &Row<'_>, _notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let asked = row.some(AREA).ok_or_else(|| vec![row.missing(AREA)])?;
        let alias = row.some(ALIAS).ok_or_else(|| vec![row.missing(ALIAS)])?;
        let area = self
            .resolver
            .find(&asked, None, None, self.today)
            .map_err(|e| vec![row.note(AREA, &asked, e.code(), e.text())])?;
        let span = Span::first_last(row.day(FROM).map_err(|n| vec![n])?, row.day(TO).map_err(|n| vec![n])?);
        if span.until <= span.from {
            return Err(vec![row.note(TO, &row.text(TO), "span", both(messages::row_span))]);
        }
        let (alias, _) = fold::reserved(&alias);
        let (latin, devanagari) = fold::split_scripts(&alias);
        let mut fresh = false;
        for name in [latin, devanagari].into_iter().flatten() {
            if self.known.insert((area, fold::name(&name), span)) {
                self.new.push((area, name, span));
                fresh = true;
            }
        }
        if !fresh {
            self.unchanged += 1;
        }
        Ok(())
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        for (area, alias, span) in &self.new {
            store::add_alias(&mut ctx.tx, *area, alias, *span, stamp).await?;
        }
        Ok(Outcome { created: self.new.len() as u64, updated: 0, unchanged: self.unchanged })
    }
}
