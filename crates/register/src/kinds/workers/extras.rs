//! The organisation's own fields as columns of a file of workers.

use std::borrow::Cow;

use access::Ctx;
use db::bulk::Cell;
use intake::{Class, Field, Need, Note, Row};

use super::{OWN, Workers};
use crate::actions::fields::wrong_text;
use crate::messages as m;
use crate::model::fields::{ExtraField, FieldKind};
use crate::rules::fields::{Wrong, value};
use crate::store::fields as store;
use words::message::both;

/// The fields that are asked, in the order of their codes: so their values are written.
pub(super) async fn asked(ctx: &mut Ctx) -> db::Result<Vec<ExtraField>> {
    let mut all: Vec<ExtraField> = store::all(&mut ctx.tx).await?.live().cloned().collect();
    all.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(all)
}

/// The column of a field: called by its code, or by its title in either language.
pub(super) fn column(field: &ExtraField) -> Field {
    Field {
        name: Cow::Owned(field.code.clone()),
        headers: vec![field.title.hi.clone(), field.title.en.clone()],
        class: if field.kind == FieldKind::Date { Class::Date } else { Class::Text },
        need: Need::Optional,
        several: false,
        example: "",
    }
}

/// What a row says in a field, by its place among [`asked`].
pub(super) type Said = (u16, String);

/// A value with whose it is, as it is staged.
pub(super) type Cells = [Cell<'static>; 3];

impl Workers {
    /// What a row says in the organisation's own fields; nothing where it has none of their columns.
    pub(super) fn own(
        &self,
        row: &Row<'_>,
        designation: u16,
        notes: &mut Vec<Note>,
    ) -> Result<Vec<Said>, Note> {
        let mut all = Vec::new();
        for (i, field) in self.own.iter().enumerate() {
            let at = OWN + i;
            if !row.has(at) {
                continue;
            }
            let Some(written) = super::read::said(row, at) else { continue };
            let wrong = |w: Wrong| {
                // A number that belongs elsewhere, or nowhere, is repeated in no list.
                let shown = match w {
                    Wrong::Aadhaar | Wrong::PersonalNumber => "",
                    _ => written.as_str(),
                };
                row.note(at, shown, w.code(), wrong_text(&field.title, &w))
            };
            let Some(kept) = value(field, &written).map_err(wrong)? else { continue };
            let code = self.designations.all().get(usize::from(designation)).map(|d| d.code.as_str());
            if !field.is_for(code) {
                let text = both(|l| m::field_not_theirs(l, field.title.get(l)));
                notes.push(row.note(at, "", "not_theirs", text));
                continue;
            }
            all.push((u16::try_from(i).unwrap_or_default(), kept));
        }
        Ok(all)
    }
}
