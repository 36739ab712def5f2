//! What a template is filled in with beforehand.

use std::collections::HashSet;

use access::{Action, Ctx};
use accounts::platform::{Owner, Platform};
use areas::model::{Area, AreaKind};
use base::{Kind as Failing, Precision};
use intake::Kind;
use intake::template::{Choices, Prefill};
use reach::model::{ReadingSource, Status};
use register::model::{Payer, Role, StaffKind};
use system::Failure;
use words::Locale;

use crate::errors::{access, database, fault};
use crate::messages;

/// One row for each area that is to be filled in below `code`: its seats, or, where it has none, what lies directly
/// below it. Only the columns that the kind has.
///
/// # Errors
/// If there is no such area.
pub async fn rows(ctx: &mut Ctx, kind: &dyn Kind, code: &str) -> Result<Prefill, Failure> {
    let scope = ctx.authorise(Action::ReadReach).map_err(access)?;
    let present = ctx.present();
    let all = areas::store::areas(&mut ctx.tx, &scope, present, None).await.map_err(database)?;
    let Some(top) = all.iter().find(|a| a.identity.code.eq_ignore_ascii_case(code.trim())) else {
        return Err(fault(Failing::NotFound, "no_such_area", |l| messages::template_no_area(l, code)));
    };
    let id = top.identity.id;
    let below: Vec<&Area> = if top.identity.kind.in_tree() {
        all.iter().filter(|a| a.identity.id != id && top.place.path.covers(&a.place.path)).collect()
    } else {
        let members = areas::store::members_on(&mut ctx.tx, present).await.map_err(database)?;
        let members: HashSet<_> =
            members.into_iter().filter(|(group, _)| *group == id).map(|(_, area)| area).collect();
        all.iter().filter(|a| members.contains(&a.identity.id)).collect()
    };
    let is_seat = |a: &&Area| a.identity.kind == AreaKind::Assembly;
    let wanted: Vec<&Area> = match below.iter().any(is_seat) {
        true => below.into_iter().filter(is_seat).collect(),
        false if top.identity.kind.in_tree() => {
            below.into_iter().filter(|a| a.place.parent == Some(id)).collect()
        }
        false => below,
    };
    let fields = kind.fields();
    let row = |a: &&Area| {
        let parent =
            all.iter().find(|p| Some(p.identity.id) == a.place.parent).map(|p| p.identity.code.clone());
        let known = [
            (if kind.name() == "areas" { "code" } else { "area" }, Some(a.identity.code.clone())),
            ("kind", Some(a.identity.kind.name().to_owned())),
            ("name_hi", a.place.name_hi.clone()),
            ("name_en", a.place.name_en.clone()),
            ("parent", parent),
            ("reserved", a.place.reserved.clone()),
        ];
        // Names and kinds of areas belong into the file of areas alone: elsewhere `name_hi` is a person's.
        let fits =
            |name: &str| (kind.name() == "areas" || name == "area") && fields.iter().any(|f| f.name == name);
        known.into_iter().filter(|(name, _)| fits(name)).filter_map(|(name, v)| Some((name, v?))).collect()
    };
    Ok(wanted.iter().map(row).filter(|row: &Vec<_>| !row.is_empty()).collect())
}

/// The lists to choose from, by the field: in the words of the language, as far as an import reads them.
pub fn choices(kind: &dyn Kind, l: Locale) -> Choices {
    let codes = |all: &[&str]| all.iter().map(|s| (*s).to_owned()).collect();
    let list = |field: &str| -> Option<Vec<String>> {
        Some(match (kind.name(), field) {
            ("areas", "kind") => {
                AreaKind::ALL.iter().map(|k| k.title(l)).filter(|t| AreaKind::parse(t).is_some()).collect()
            }
            ("areas", "reserved") => codes(&["GEN", "SC", "ST"]),
            ("staff", "kind") => StaffKind::ALL.iter().map(|k| k.title(l)).collect(),
            ("staff", "payer") => Payer::ALL.iter().map(|p| p.title(l)).collect(),
            ("readings", "status") => Status::ALL.iter().map(|s| s.name().to_owned()).collect(),
            ("readings", "precision") => Precision::ALL.iter().map(|p| p.name().to_owned()).collect(),
            ("readings", "source") => ReadingSource::ALL.iter().map(|s| s.name().to_owned()).collect(),
            (_, "role") => {
                Role::ALL.iter().map(|r| r.title(l)).filter(|t| Role::parse(t).is_some()).collect()
            }
            (_, "platform") => Platform::ALL.iter().map(|p| label(l, p.label_hi(), p.label_en())).collect(),
            (_, f) if f == "owner" || f.ends_with("_owner") => {
                Owner::ALL.iter().map(|o| label(l, o.label_hi(), o.label_en())).collect()
            }
            _ => return None,
        })
    };
    kind.fields().iter().filter_map(|f| Some((f.name.to_string(), list(&f.name)?))).collect()
}

fn label(l: Locale, hi: &str, en: &str) -> String {
    if l == Locale::Hi { hi } else { en }.to_owned()
}
