// Replaced by the first file of this floor.
