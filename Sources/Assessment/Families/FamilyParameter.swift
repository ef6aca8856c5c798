/// A radical or an incidental of an item with its value.
///
/// Radicals drive difficulty, incidentals are surface.
///
/// Source of the terms: S. H. Irvine, P. L. Dann and J. D. Anderson, British Journal of Psychology
/// 81 (1990), 173-195.
public struct FamilyParameter: Hashable, Sendable {
  /// The name, such as `rules`.
  public let name: String
  /// The value as written: one word, or a whole number.
  public let value: String

  /// Creates a parameter.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Creates a parameter whose value is a whole number.
  public init(_ name: String, _ value: Int) {
    self.init(name, String(value))
  }
}

/// The radicals of one kind of item in a family: items of a cell are meant to be equally difficult.
public struct FamilyCell: Hashable, Sendable {
  /// The radicals, in the order of the family's specification.
  public let radicals: [FamilyParameter]

  /// Creates a cell.
  public init(_ radicals: [FamilyParameter]) {
    self.radicals = radicals
  }

  /// The value of a radical; empty text where the cell has none of that name.
  public subscript(_ name: String) -> String {
    radicals.first { $0.name == name }?.value ?? ""
  }

  /// The value of a radical as a whole number; 0 where it is none.
  public func number(_ name: String) -> Int { Int(self[name]) ?? 0 }
}

extension FamilyCell: CustomStringConvertible {
  /// The radicals as `name=value`, separated by spaces.
  public var description: String {
    radicals.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }
}
