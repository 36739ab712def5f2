//! One line of the trail, and how it is sealed. Pure.
//!
//! The seal of a line is the SHA-256 of these bytes, and nothing else (form 1). Whole numbers are big-endian.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the form: 1 |
//! | 32 | the seal of the line before; 32 zeros before the first line |
//! | 8 | `seq`, signed |
//! | 8 | `at`, signed: microseconds since 1970-01-01T00:00:00Z |
//! | 4 + n each | `actor`, `person_id`, `role`, `area_id`, `action`, `object`, `reason`, `fields`, `op_id`, in this order |
//!
//! Each of the last nine is its length in bytes (4 bytes, unsigned) and then the bytes: a text in UTF-8, an id as its 16 bytes. One
//! that is absent is the length `FF FF FF FF` and nothing after it, so that "no reason" and "an empty reason" differ.

use base::OpId;
use base::uuid::Uuid;
use sha2::{Digest as _, Sha256};

use crate::{Action, Actor, UserId};

/// A seal: what SHA-256 makes.
pub type Seal = [u8; 32];

/// What stands before the first line.
pub const NOTHING: Seal = [0; 32];

/// The form in which lines are sealed now.
pub const FORM: i64 = 1;

/// What a line is to say. Never a value: of what was read or changed it names the fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    action: Action,
    object: String,
    reason: Option<String>,
    area: Option<Uuid>,
    fields: Vec<&'static str>,
    by: Option<Uuid>,
}

impl Line {
    /// That `action` was done upon `object`: `import 12`, `office 018f…`. The object is named by number or id, never by a person's name.
    pub fn of(action: Action, object: impl Into<String>) -> Line {
        Line { action, object: object.into(), reason: None, area: None, fields: Vec::new(), by: None }
    }

    /// Why, in the actor's words.
    #[must_use]
    pub fn why<'a>(self, reason: impl Into<Option<&'a str>>) -> Line {
        Line { reason: reason.into().map(str::to_owned), ..self }
    }

    /// By this person: for whoever has just come in, and was nobody when the act began.
    #[must_use]
    pub fn by(self, person: UserId) -> Line {
        Line { by: Some(person.uuid()), ..self }
    }

    /// In which area; without it that of the grant by which the actor may do it.
    #[must_use]
    pub fn at(self, area: impl Into<Option<Uuid>>) -> Line {
        Line { area: area.into(), ..self }
    }

    /// Which fields were read or changed, by name.
    #[must_use]
    pub fn fields(self, fields: &[&'static str]) -> Line {
        Line { fields: fields.to_vec(), ..self }
    }
}

/// One line of the trail as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the trail.
    pub seq: i64,
    /// Microseconds since the epoch: when the act began that it tells of.
    pub at: i64,
    /// Who, by [`Actor::name`].
    pub actor: String,
    /// The person who acted, where it was one.
    pub person: Option<Uuid>,
    /// In which role.
    pub role: String,
    /// In which area.
    pub area: Option<Uuid>,
    /// What, by [`Action::name`].
    pub action: String,
    /// Upon what: `import 12`, `office 018f…`.
    pub object: String,
    /// Why, in the actor's words.
    pub reason: Option<String>,
    /// The fields that were read or changed: their names, with commas between.
    pub fields: Option<String>,
    /// The operation, the same for all lines of one act.
    pub op: Uuid,
    /// The form in which it is sealed; `None` before that.
    pub form: Option<i64>,
    /// Its seal; `None` before that.
    pub hash: Option<Vec<u8>>,
}

impl Entry {
    /// The line of `actor` as part of operation `op`, which began at `at`; it has no place yet.
    pub(crate) fn of(line: Line, actor: &Actor, op: OpId, at: i64) -> Entry {
        let (role, area) = actor.acting(line.action);
        Entry {
            seq: 0,
            at,
            actor: line.by.map_or_else(|| actor.name(), |id| id.to_string()),
            person: line.by.or_else(|| actor.person()),
            role: role.to_owned(),
            area: line.area.or(area),
            action: line.action.name().to_owned(),
            object: line.object,
            reason: line.reason,
            fields: (!line.fields.is_empty()).then(|| line.fields.join(",")),
            op: op.uuid(),
            form: None,
            hash: None,
        }
    }

    /// The bytes that are sealed, after the line whose seal is `before`: see the top of this file.
    pub fn bytes(&self, before: &Seal) -> Vec<u8> {
        let mut all = Vec::with_capacity(320);
        all.push(FORM as u8);
        all.extend(before);
        all.extend(self.seq.to_be_bytes());
        all.extend(self.at.to_be_bytes());
        let parts: [Option<&[u8]>; 9] = [
            Some(self.actor.as_bytes()),
            self.person.as_ref().map(|id| &id.as_bytes()[..]),
            Some(self.role.as_bytes()),
            self.area.as_ref().map(|id| &id.as_bytes()[..]),
            Some(self.action.as_bytes()),
            Some(self.object.as_bytes()),
            self.reason.as_deref().map(str::as_bytes),
            self.fields.as_deref().map(str::as_bytes),
            Some(self.op.as_bytes()),
        ];
        for part in parts {
            let length = part.map_or(u32::MAX, |p| p.len() as u32);
            all.extend(length.to_be_bytes());
            all.extend(part.unwrap_or_default());
        }
        all
    }

    /// The seal of this line after the line whose seal is `before`.
    pub fn seal(&self, before: &Seal) -> Seal {
        Sha256::digest(self.bytes(before)).into()
    }

    /// Gives the line its place behind the line whose seal is `before`. Answers its own seal.
    pub(crate) fn place(&mut self, seq: i64, before: &Seal) -> Seal {
        self.seq = seq;
        let seal = self.seal(before);
        (self.form, self.hash) = (Some(FORM), Some(seal.to_vec()));
        seal
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::head::hex;

    fn entry() -> Entry {
        let line = Line::of(Action::Import, "import 12").why("परीक्षण").fields(&["name", "mobile"]);
        let op = OpId::from(Uuid::from_u128(0x018f_0000_0000_7000_8000_0000_0000_0001));
        Entry { seq: 7, ..Entry::of(line, &Actor::LocalOperator, op, 1_748_563_200_000_000) }
    }

    /// The bytes as docs/audit.md describes them, put together here by hand: a change of the form would break every chain.
    #[test]
    fn the_form_is_what_the_documentation_says() {
        let mut by_hand = vec![1u8];
        by_hand.extend([0; 32]);
        by_hand.extend([0, 0, 0, 0, 0, 0, 0, 7]);
        by_hand.extend([0x00, 0x06, 0x36, 0x4f, 0x18, 0x67, 0x40, 0x00]);
        by_hand.extend(b"\0\0\0\x0elocal-operator\xff\xff\xff\xff\0\0\0\x08operator\xff\xff\xff\xff");
        by_hand.extend(b"\0\0\0\x06import\0\0\0\x09import 12\0\0\0\x15");
        by_hand.extend("परीक्षण".as_bytes());
        by_hand.extend(b"\0\0\0\x0bname,mobile\0\0\0\x10");
        by_hand.extend([1, 0x8f, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(hex(&entry().bytes(&NOTHING)), hex(&by_hand));
    }

    #[test]
    fn nothing_and_empty_differ_and_no_byte_wanders_from_field_to_field() {
        let plain = entry();
        let seals = [
            plain.clone(),
            Entry { reason: None, ..plain.clone() },
            Entry { reason: Some(String::new()), ..plain.clone() },
            Entry { action: "impor".into(), object: "timport 12".into(), ..plain.clone() },
            Entry { person: Some(plain.op), ..plain.clone() },
            Entry { area: Some(plain.op), ..plain },
        ]
        .map(|e| e.seal(&NOTHING));
        for (i, a) in seals.iter().enumerate() {
            assert!(seals[i + 1..].iter().all(|b| a != b), "{i}");
        }
    }
}
