//! Whether words may be emphasised, by the conventions that terminal programs share.

use std::ffi::OsString;

use clap::ValueEnum;

/// What the user asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// Colour on a terminal that can show it
    Auto,
    /// Colour even into a pipe
    Always,
    /// No colour
    Never,
}

/// The first that speaks decides: the option, `NO_COLOR`, `CLICOLOR_FORCE`, and then whether there is a terminal that can.
pub fn wanted(
    choice: When,
    is_terminal: bool,
    variable: impl Fn(&str) -> Option<OsString>,
) -> bool {
    let says = |name: &str| variable(name).filter(|value| !value.is_empty());
    match choice {
        When::Always => return true,
        When::Never => return false,
        When::Auto => {}
    }
    if says("NO_COLOR").is_some() {
        return false;
    }
    if says("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    let is_dumb = says("TERM").is_none_or(|term| term == "dumb");
    is_terminal && !is_dumb && says("CLICOLOR").is_none_or(|value| value != "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auto(is_terminal: bool, variables: &[(&str, &str)]) -> bool {
        wanted(When::Auto, is_terminal, |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.into())
        })
    }

    #[test]
    fn colour_is_for_terminals_that_can_show_it() {
        assert!(auto(true, &[("TERM", "xterm")]));
        assert!(!auto(false, &[("TERM", "xterm")]));
        assert!(!auto(true, &[("TERM", "dumb")]));
        assert!(!auto(true, &[]));
        assert!(!auto(true, &[("TERM", "xterm"), ("CLICOLOR", "0")]));
    }

    #[test]
    fn no_color_is_stronger_than_force_and_the_option_is_stronger_than_both() {
        let both = [("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")];
        assert!(!auto(true, &both));
        assert!(auto(false, &both[1..]));
        assert!(auto(true, &[("NO_COLOR", ""), ("TERM", "xterm")]));
        assert!(wanted(When::Always, false, |_| Some("1".into())));
        assert!(!wanted(When::Never, true, |_| None));
    }
}
