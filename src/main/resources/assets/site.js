// Filled in below: autosave and focus.
