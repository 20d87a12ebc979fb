//! Which pane is where, for every size of the screen.

use crate::app::Focus;

/// A rectangle of cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Area {
    /// The first column.
    pub x: u16,
    /// The first row.
    pub y: u16,
    /// How many columns.
    pub width: u16,
    /// How many rows.
    pub height: u16,
}

impl Area {
    const fn new(x: u16, y: u16, width: u16, height: u16) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// All of a screen of so many columns and rows.
    #[must_use]
    pub const fn whole((width, height): (u16, u16)) -> Self {
        Self::new(0, 0, width, height)
    }
}

/// A screen cut into panes. A pane that is not shown is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Panes {
    /// The name of the collection, the filter and the counts.
    pub header: Area,
    /// The list.
    pub list: Option<Area>,
    /// The article.
    pub reader: Option<Area>,
    /// Countries, people and organisations.
    pub aside: Option<Area>,
    /// Hints, notices and the place in the article.
    pub footer: Area,
    /// The thin lines between panes.
    pub rules: [Option<Area>; 2],
}

/// From this many columns all three panes stand side by side.
pub const THREE: u16 = 100;
/// From this many columns the list stands above the article.
pub const TWO: u16 = 60;
/// A smaller screen shows only that it is too small.
pub const SMALLEST: (u16, u16) = (20, 5);

/// The panes of a screen of `size` columns and rows; `None` if it is too small for any.
#[must_use]
pub fn panes(size: (u16, u16), focus: Focus, zoomed: bool) -> Option<Panes> {
    let (width, height) = size;
    if width < SMALLEST.0 || height < SMALLEST.1 {
        return None;
    }
    let body = Area::new(0, 1, width, height - 2);
    let panes = Panes {
        header: Area::new(0, 0, width, 1),
        footer: Area::new(0, height - 1, width, 1),
        ..Panes::default()
    };
    Some(if zoomed || width < TWO {
        alone(panes, body, focus)
    } else if width < THREE {
        above(panes, body, focus)
    } else {
        beside(panes, body)
    })
}

/// One pane has it all.
fn alone(panes: Panes, body: Area, focus: Focus) -> Panes {
    let shown = |pane| (focus == pane).then_some(body);
    Panes {
        list: shown(Focus::List),
        reader: shown(Focus::Reader),
        aside: shown(Focus::Aside),
        ..panes
    }
}

/// The list stands above the article, a third of the height; the side panel comes over the list.
fn above(panes: Panes, body: Area, focus: Focus) -> Panes {
    if body.height < 6 {
        return alone(panes, body, focus);
    }
    let upper = Area {
        height: (body.height / 3).max(3),
        ..body
    };
    let rule = Area::new(0, upper.y + upper.height, body.width, 1);
    let reader = Area::new(
        0,
        rule.y + 1,
        body.width,
        body.height - upper.height - rule.height,
    );
    let over = focus == Focus::Aside;
    Panes {
        list: (!over).then_some(upper),
        reader: Some(reader),
        aside: over.then_some(upper),
        rules: [Some(rule), None],
        ..panes
    }
}

/// The list, the article and the side panel stand side by side; the article is the widest, and the list is wide enough to
/// name the outlets.
fn beside(panes: Panes, body: Area) -> Panes {
    let list = (body.width * 39 / 100).min(76);
    let aside = (body.width / 6).clamp(18, 30);
    let column = |x, width| Area { x, width, ..body };
    // Between two panes: a space, the line and a space.
    let reader_x = list + 2;
    let aside_x = body.width - aside;
    Panes {
        list: Some(column(0, list - 1)),
        reader: Some(column(reader_x, aside_x - reader_x - 3)),
        aside: Some(column(aside_x, aside)),
        rules: [Some(column(list, 1)), Some(column(aside_x - 2, 1))],
        ..panes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOCI: [Focus; 3] = [Focus::List, Focus::Reader, Focus::Aside];

    #[test]
    fn the_pane_with_the_focus_is_always_shown() {
        for width in 0..300 {
            for height in 0..80 {
                for focus in FOCI {
                    let Some(panes) = panes((width, height), focus, false) else {
                        continue;
                    };
                    let shown = match focus {
                        Focus::List => panes.list,
                        Focus::Reader => panes.reader,
                        Focus::Aside => panes.aside,
                    };
                    assert!(shown.is_some_and(|area| area.width > 0 && area.height > 0));
                }
            }
        }
    }

    #[test]
    fn panes_lie_inside_the_screen_and_not_on_each_other() {
        for width in 20..300 {
            for height in 5..60 {
                for focus in FOCI {
                    let panes = panes((width, height), focus, false).expect("large enough");
                    let mut used = vec![false; usize::from(width) * usize::from(height)];
                    let rules = panes.rules.iter().copied().flatten();
                    let all = [panes.header, panes.footer].into_iter().chain(rules);
                    let panes = [panes.list, panes.reader, panes.aside];
                    for area in all.chain(panes.into_iter().flatten()) {
                        for y in area.y..area.y + area.height {
                            for x in area.x..area.x + area.width {
                                let cell = usize::from(y) * usize::from(width) + usize::from(x);
                                assert!(!std::mem::replace(&mut used[cell], true));
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn the_article_is_the_widest_pane() {
        for width in THREE..400 {
            let panes = panes((width, 40), Focus::List, false).expect("large enough");
            let reader = panes.reader.expect("shown").width;
            assert!(reader >= panes.list.expect("shown").width, "{width}");
        }
    }
}
