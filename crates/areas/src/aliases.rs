//! Other names of areas as they are believed, and what an import adds to them.

use std::collections::{BTreeMap, HashMap};

use base::{Day, Span};
use db::{Stamp, Tx};
use words::fold;

use crate::model::AreaId;
use crate::store;

/// The area, the folded name, and the first day of its use.
type Key = (AreaId, String, Day);

/// What came of saying an alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Said {
    /// It is known.
    Known,
    /// It is known with another last day.
    Changed,
    /// It is new.
    New,
}

impl Said {
    pub(crate) fn is_news(self) -> bool {
        self != Said::Known
    }
}

/// All aliases by area, name and first day: of these there is one last day.
#[derive(Debug)]
pub(crate) struct Aliases {
    stored: HashMap<Key, Day>,
    said: BTreeMap<Key, (String, Day)>,
}

impl Aliases {
    pub(crate) async fn load(tx: &mut Tx) -> db::Result<Aliases> {
        let stored =
            store::aliases(tx).await?.into_iter().map(|(a, folded, _, s)| ((a, folded, s.from), s.until));
        Ok(Aliases { stored: stored.collect(), said: BTreeMap::new() })
    }

    /// Says that the area is called `alias` during `span`.
    pub(crate) fn say(&mut self, area: AreaId, alias: &str, span: Span) -> Said {
        let key = (area, fold::name(alias), span.from);
        if key.1.is_empty() {
            return Said::Known;
        }
        let known = self.said.get(&key).map(|s| s.1).or_else(|| self.stored.get(&key).copied());
        let said = match known {
            Some(until) if until == span.until => return Said::Known,
            Some(_) => Said::Changed,
            None => Said::New,
        };
        self.said.insert(key, (alias.to_owned(), span.until));
        said
    }

    /// Writes what is new. Gives the areas that got or changed an alias.
    pub(crate) async fn write(&mut self, tx: &mut Tx, stamp: Stamp) -> db::Result<Vec<AreaId>> {
        let mut new = Vec::new();
        for ((area, folded, from), (alias, until)) in std::mem::take(&mut self.said) {
            match self.stored.get(&(area, folded.clone(), from)) {
                Some(known) if *known == until => continue,
                Some(_) => {
                    store::close_alias(tx, area, &folded, from, stamp).await?;
                }
                None => {}
            }
            new.push((area, alias, Span { from, until }));
        }
        store::add_aliases(tx, &new, stamp).await?;
        Ok(new.into_iter().map(|n| n.0).collect())
    }
}
