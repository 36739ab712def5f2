//! What came of an import, for a person.

use intake::run::Report;
use intake::{Kind, Note};
use system::Out;
use words::Locale;

use crate::messages;

/// How many rejected rows are shown; all of them are in the rejects file.
const REJECTS: usize = 20;
/// How many examples of a warning are shown.
const EXAMPLES: usize = 3;

/// The counts, the first rejects, the warnings by reason, and what to do next.
pub fn report(out: &mut Out, kind: &dyn Kind, r: &Report) {
    let l = out.locale;
    let (file, title) = (r.file.as_str(), kind.title());
    let seconds = format!("{:.1}", r.seconds);
    let o = r.outcome;
    out.line(&messages::import_summary(
        l,
        file,
        title.get(l),
        r.read,
        o.created,
        o.updated,
        o.unchanged,
        r.rejected,
        seconds,
    ));
    if !r.reject_list.is_empty() {
        out.line(&format!("\n{}", messages::import_rejected(l, r.rejected)));
        for note in r.reject_list.iter().take(REJECTS) {
            out.line(&format!("  {}", sentence(note, l)));
        }
        if r.reject_list.len() > REJECTS {
            out.line(&format!("  {}", messages::import_and_more(l)));
        }
    }
    if r.warnings > 0 {
        out.line(&format!("\n{}", messages::import_warnings(l, r.warnings)));
        for (code, notes) in by_code(&r.warning_list) {
            let partial = (r.warning_list.len() as u64) < r.warnings;
            out.line(&match partial {
                true => format!(
                    "  {}",
                    messages::import_warning_group_of_first(l, code, notes.len(), r.warning_list.len())
                ),
                false => format!("  {}", messages::import_warning_group(l, code, notes.len())),
            });
            for note in notes.iter().take(EXAMPLES) {
                out.line(&format!("    {}", sentence(note, l)));
            }
        }
    }
    out.line("");
    if let Some(path) = &r.rejects_file {
        let path = path.display().to_string();
        out.line(&messages::import_next_rejects(l, &path, kind.name()));
    }
    match r.no {
        None => out.line(&messages::import_next_dry_run(l)),
        Some(no) if o.created + o.updated > 0 => out.line(&messages::import_next_undo(l, no.to_string())),
        Some(_) => out.line(&messages::import_next_nothing(l)),
    }
}

/// «पंक्ति 12, स्तंभ मतदाता, «बारह सौ»: …»
fn sentence(n: &Note, l: Locale) -> String {
    let text = n.text.get(l);
    let row = n.row.to_string();
    match (n.row, n.column.as_str(), n.value.as_str()) {
        (0, ..) => text.to_owned(),
        (_, "", _) => messages::import_at_row(l, row, text),
        (_, column, "") => messages::import_at_column(l, row, column, text),
        (_, column, value) => messages::import_at_value(l, row, column, value, text),
    }
}

/// The warnings of each reason, in the order in which the reasons first appear.
fn by_code(notes: &[Note]) -> Vec<(&'static str, Vec<&Note>)> {
    let mut groups: Vec<(&'static str, Vec<&Note>)> = Vec::new();
    for note in notes {
        match groups.iter_mut().find(|(code, _)| *code == note.code) {
            Some((_, group)) => group.push(note),
            None => groups.push((note.code, vec![note])),
        }
    }
    groups
}
