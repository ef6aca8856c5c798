import Assessment

/// Expected wrong numbers of brain teasers.
enum TeaserErrors {
  /// Those of some named wrong numbers that are not the key, each number under its first name.
  static func kept(_ errors: [(Int, String)], key: Int) -> [ExpectedError] {
    var kept: [ExpectedError] = []
    for (value, name) in errors where value != key && value >= 0 {
      if !kept.contains(where: { $0.value == Double(value) }) {
        kept.append(ExpectedError(Double(value), name))
      }
    }
    return kept
  }
}
