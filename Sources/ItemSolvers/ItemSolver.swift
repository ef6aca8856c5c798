public import Assessment

/// Works the items of a family from what a candidate sees, without knowing how they were made.
///
/// A solver reads the stem, the questions and the options as shown. It finds the answer by itself
/// and compares it with the key last; radicals and complexity it recomputes and compares too.
public protocol ItemSolver: Sendable {
  /// The family it solves.
  static var family: FamilyName { get }

  /// What is wrong with an item of the family, beyond what `Soundness` checks for all; empty where
  /// it is sound. Never traps, whatever the item.
  static func defects(in item: GeneratedItem) -> [Defect]
}
