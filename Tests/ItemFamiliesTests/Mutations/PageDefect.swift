import Assessment

/// A defect that a family's page rules out, as a change of a sound item.
struct PageDefect: Sendable, CustomStringConvertible {
  let family: FamilyName
  /// What is wrong, in a sentence.
  let sentence: String
  /// The radicals of items that it is made of; all values of one that is not named.
  let radicals: [FamilySpecification.Dimension]
  let surface: [FamilyParameter]
  /// The broken item; nil where the item has nothing that could be broken so.
  let breaking: @Sendable (GeneratedItem) -> GeneratedItem?

  init(
    _ family: FamilyName, _ sentence: String,
    where radicals: [FamilySpecification.Dimension] = [], surface: [FamilyParameter] = [],
    _ breaking: @escaping @Sendable (GeneratedItem) -> GeneratedItem?
  ) {
    self.family = family
    self.sentence = sentence
    self.radicals = radicals
    self.surface = surface
    self.breaking = breaking
  }

  var description: String { "\(family.rawValue): \(sentence)" }

  static let all: [PageDefect] =
    series + matrices + figures + syllogisms + comparisons + spans + teasers + wordProblems
    + tables + orderingPuzzles
}

extension String {
  /// The text with the first occurrence of a piece replaced.
  func replacingFirst(_ piece: String, with other: String) -> String {
    replacing(piece, with: other, maxReplacements: 1)
  }

  /// The text with its first whole number changed.
  func number(_ change: (Int) -> Int) -> String {
    guard let start = firstIndex(where: \.isNumber) else { return self }
    let digits = self[start...].prefix(while: \.isNumber)
    guard let value = Int(digits) else { return self }
    return self[..<start] + String(change(value)) + self[digits.endIndex...]
  }
}
