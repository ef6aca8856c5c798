public import Assessment
public import Psychometrics

/// Writes the items of a family.
///
/// A generator only drafts: `ItemFamily` drawing puts options in random order, gives them ids, has
/// each draft checked by a solver that knows nothing of the generator, and draws again where one
/// fails.
public protocol FamilyGenerator: Sendable {
  /// The family it writes.
  static var family: FamilyName { get }

  /// Changes whenever the same seed would give another item.
  static var version: Int { get }

  /// Whether options are put in random order; not where their order is part of the question, such
  /// as `same` and `different`.
  static var shufflesOptions: Bool { get }

  /// Drafts an item with the radicals of a cell.
  ///
  /// - Parameters:
  ///   - cell: The radicals, which the family allows.
  ///   - surface: The incidentals, in the order of the specification.
  ///   - stream: The only source of chance.
  /// - Returns: A draft, its options with ids left empty; nil where this draw led nowhere.
  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem?

  /// How many instances of a cell there are, as far as repeats go: 1 / sum of squared chances.
  ///
  /// Instances that differ only in the order of their options are one. Spaces over 10^9 may be
  /// given as any number over that.
  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double
}

extension FamilyGenerator {
  /// Options are put in random order.
  public static var shufflesOptions: Bool { true }
}
