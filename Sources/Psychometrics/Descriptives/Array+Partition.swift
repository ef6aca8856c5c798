extension Array {
  /// The first index at which a condition holds that holds for all after it; the end if none.
  ///
  /// Halves the array, so it asks about as often as the count has binary digits.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
