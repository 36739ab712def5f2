//! Forms that write: labels above, errors beside their field, one operation id per form.

use maud::{Markup, PreEscaped, html};
use words::Locale;

use crate::messages as m;

/// The hidden field that carries the operation id: sending a form twice does its work once.
pub const OP: &str = "op";

/// What can be entered into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// One line of text.
    Text,
    /// A secret; what was entered is never shown again.
    Password,
    /// A one-time code: digits, filled in by the phone where it can.
    Code,
    /// A whole number; Devanagari digits too, so it is a text field with a digit keyboard.
    Number,
    /// A phone number.
    Phone,
    /// A day.
    Date,
    /// Several lines.
    Lines,
    /// A yes.
    Tick,
    /// A file of these types (`.csv,.xlsx`).
    File(String),
    /// One of these values, each with its words.
    Select(Vec<(String, String)>),
}

/// A field of a form. All texts are in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name under which it is sent.
    pub name: &'static str,
    /// What it says.
    pub label: String,
    /// What can be entered.
    pub input: Input,
    /// What has been entered; `yes` for a tick.
    pub value: String,
    /// A line of help.
    pub hint: Option<String>,
    /// What is wrong with what was entered, and how to mend it.
    pub error: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// What the browser may fill in (`username`, `current-password`, `name`).
    pub autocomplete: Option<&'static str>,
}

impl Field {
    /// A required, empty field.
    pub fn new(name: &'static str, label: impl Into<String>, input: Input) -> Field {
        Field {
            name,
            label: label.into(),
            input,
            value: String::new(),
            hint: None,
            error: None,
            required: true,
            autocomplete: None,
        }
    }

    /// With what has been entered.
    pub fn value(mut self, value: impl Into<String>) -> Field {
        self.value = value.into();
        self
    }

    /// With a line of help.
    pub fn hint(mut self, hint: impl Into<String>) -> Field {
        self.hint = Some(hint.into());
        self
    }

    /// With what is wrong, if anything is.
    pub fn error(mut self, error: Option<String>) -> Field {
        self.error = error;
        self
    }

    /// May stay empty.
    pub fn optional(mut self) -> Field {
        self.required = false;
        self
    }

    /// With what the browser may fill in.
    pub fn autocomplete(mut self, what: &'static str) -> Field {
        self.autocomplete = Some(what);
        self
    }
}

/// A form that writes (`POST`).
#[derive(Debug, Clone)]
pub struct Form<'a> {
    /// Where it is sent.
    pub action: &'a str,
    /// The operation id, made when the form is shown.
    pub op: &'a str,
    /// Its fields. One with a file makes the form `multipart/form-data`.
    pub fields: &'a [Field],
    /// What the button says.
    pub submit: &'a str,
}

/// The form; what is wrong is listed above it, each leading to its field.
pub fn form(l: Locale, f: &Form<'_>) -> Markup {
    let file = f.fields.iter().any(|f| matches!(f.input, Input::File(_)));
    html! {
        form.form method="post" action=(f.action) enctype=[file.then_some("multipart/form-data")] {
            (hidden(f.op))
            (errors(l, f.fields))
            @for x in f.fields { (field(l, x)) }
            button type="submit" { (f.submit) }
        }
    }
}

/// The hidden fields of every form that writes.
pub fn hidden(op: &str) -> Markup {
    html! {
        input type="hidden" name=(OP) value=(op);
    }
}

/// What is wrong, all in one place above the form; nothing if nothing is.
pub fn errors(l: Locale, fields: &[Field]) -> Markup {
    let wrong: Vec<_> = fields.iter().filter_map(|f| Some((f, f.error.as_ref()?))).collect();
    if wrong.is_empty() {
        return PreEscaped(String::new());
    }
    html! {
        div.form-errors role="alert" {
            h2 { (m::form_errors(l, wrong.len())) }
            ul { @for (f, error) in wrong { li { a href={ "#field-" (f.name) } { (f.label) ": " (error) } } } }
        }
    }
}

/// One field with its label, help and error.
pub fn field(l: Locale, f: &Field) -> Markup {
    let wrong = f.error.is_some();
    let tick = f.input == Input::Tick;
    let class = match (tick, wrong) {
        (false, false) => "field",
        (false, true) => "field field-wrong",
        (true, false) => "field field-tick",
        (true, true) => "field field-tick field-wrong",
    };
    html! {
        div class=(class) {
            @if tick {
                label for={ "field-" (f.name) } { (control(f)) span { (f.label) } }
            } @else {
                label for={ "field-" (f.name) } {
                    (f.label)
                    @if !f.required { " " small { (m::optional(l)) } }
                }
            }
            @if let Some(hint) = &f.hint { p.field-hint id={ "hint-" (f.name) } { (hint) } }
            @if let Some(error) = &f.error { p.field-error id={ "error-" (f.name) } { (error) } }
            @if !tick { (control(f)) }
        }
    }
}

fn control(f: &Field) -> Markup {
    let id = format!("field-{}", f.name);
    let invalid = f.error.is_some().then_some("true");
    let hint = f.hint.is_some().then(|| format!("hint-{}", f.name));
    let error = f.error.is_some().then(|| format!("error-{}", f.name));
    let by = [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = (!by.is_empty()).then_some(by);
    match &f.input {
        Input::Lines => html! {
            textarea id=(id) name=(f.name) required[f.required] aria-invalid=[invalid] aria-describedby=[described] { (f.value) }
        },
        Input::Select(options) => html! {
            select id=(id) name=(f.name) required[f.required] aria-invalid=[invalid] aria-describedby=[described] {
                @for (v, words) in options { option value=(v) selected[*v == f.value] { (words) } }
            }
        },
        Input::Tick => html! {
            input id=(id) type="checkbox" name=(f.name) value="yes" checked[f.value == "yes"] required[f.required]
                aria-invalid=[invalid] aria-describedby=[described];
        },
        other => {
            let (kind, keyboard, accept) = match other {
                Input::Password => ("password", None, None),
                Input::Code | Input::Number => ("text", Some("numeric"), None),
                Input::Phone => ("tel", Some("tel"), None),
                Input::Date => ("date", None, None),
                Input::File(types) => ("file", None, Some(types.as_str())),
                _ => ("text", None, None),
            };
            let autocomplete = f.autocomplete.or((*other == Input::Code).then_some("one-time-code"));
            // A file cannot be filled in again, and a secret must not travel back.
            let value = (!matches!(other, Input::Password | Input::File(_)) && !f.value.is_empty())
                .then_some(&f.value);
            html! {
                input id=(id) type=(kind) name=(f.name) value=[value] required[f.required] inputmode=[keyboard]
                    accept=[accept] autocomplete=[autocomplete] aria-invalid=[invalid] aria-describedby=[described];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_stands_beside_its_field_and_above_the_form() {
        let fields = [
            Field::new("name", "नाम", Input::Text).value("सीमा"),
            Field::new("day", "तारीख", Input::Date)
                .hint("दिन-माह-वर्ष")
                .error(Some("तारीख बैठक से पहले की है।".into())),
        ];
        let s =
            form(Locale::Hi, &Form { action: "/x", op: "0197", fields: &fields, submit: "भेजें" }).into_string();
        assert!(s.contains("1 बात ठीक करनी है"));
        assert!(s.contains("href=\"#field-day\"") && s.contains("id=\"field-day\""));
        assert!(s.contains("aria-describedby=\"hint-day error-day\""));
        assert_eq!(s.matches("aria-invalid=\"true\"").count(), 1);
        assert!(s.contains("name=\"op\" value=\"0197\""));
        assert!(!s.contains("enctype"));
    }

    #[test]
    fn a_secret_is_never_sent_back() {
        let s =
            field(Locale::En, &Field::new("p", "Password", Input::Password).value("hunter2")).into_string();
        assert!(!s.contains("hunter2"));
        let kept = field(Locale::En, &Field::new("t", "Text", Input::Text).value("<b>")).into_string();
        assert!(kept.contains("value=\"&lt;b&gt;\""));
    }

    #[test]
    fn every_kind_of_field_has_a_label_that_belongs_to_it() {
        let kinds = [
            Input::Text,
            Input::Password,
            Input::Code,
            Input::Number,
            Input::Phone,
            Input::Date,
            Input::Lines,
            Input::Tick,
            Input::File(".csv".into()),
            Input::Select(vec![("a".into(), "A".into())]),
        ];
        for kind in kinds {
            let s = field(Locale::Hi, &Field::new("f", "L", kind.clone()).optional()).into_string();
            assert!(s.contains("for=\"field-f\"") && s.contains("id=\"field-f\""), "{kind:?}");
            assert!(!s.contains(" required"), "{kind:?}");
        }
        let file = Field::new("f", "L", Input::File(".csv,.xlsx".into()));
        let f = Form { action: "/x", op: "1", fields: &[file], submit: "ok" };
        let s = form(Locale::En, &f).into_string();
        assert!(s.contains("enctype=\"multipart/form-data\"") && s.contains("accept=\".csv,.xlsx\""));
    }
}
