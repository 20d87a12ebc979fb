//! Lines of a given width in cells.
