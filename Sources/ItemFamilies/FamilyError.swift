public import Assessment

/// Why no item of a family can be drawn.
public enum FamilyError: Error, Hashable, Sendable {
  /// There is no generator of that name.
  case unknownFamily(FamilyName)
  /// The family has no such incidental.
  case unknownIncidental(FamilyName, String)
  /// The incidental has no such value.
  case unknownValue(FamilyName, FamilyParameter)
  /// No combination of radicals is allowed and within the difficulties asked for.
  case noCell(FamilyName)
  /// The family names a difficulty model that is not there, or is another family's.
  case unknownModel(String)
  /// No draft of the cell was sound; the drafts thrown away, by the rule broken.
  case noSoundItem(FamilyName, FamilyCell, [String: Int])
}

extension FamilyError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .unknownFamily(let name): "there is no family '\(name.rawValue)'"
    case .unknownIncidental(let name, let incidental):
      "the family '\(name.rawValue)' has no incidental '\(incidental)'"
    case .unknownValue(let name, let given):
      "'\(given.value)' is no value of '\(given.name)' in the family '\(name.rawValue)'"
    case .noCell(let name):
      "no items of '\(name.rawValue)' have these radicals and this difficulty"
    case .unknownModel(let id): "the family '\(id)' names a difficulty model that is not its own"
    case .noSoundItem(let name, let cell, let rejections):
      "no sound item of '\(name.rawValue)' was found for \(cell): \(rejections.values.reduce(0, +)) drafts were thrown away"
    }
  }
}
