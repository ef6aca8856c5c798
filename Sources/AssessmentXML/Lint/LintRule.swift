import Assessment

/// A rule over one assessment.
protocol LintRule {
  /// The name that a finding shows in brackets, in kebab case.
  static var id: String { get }

  /// Reports what breaks the rule in one assessment, not in those it includes.
  static func check(_ context: LintContext, _ report: inout LintReport)
}

/// A rule over one item by itself.
///
/// Such rules are applied item by item, so that a large definition passes by only once.
protocol ItemRule {
  /// The name that a finding shows in brackets, in kebab case.
  static var id: String { get }

  /// Reports what breaks the rule in one item.
  static func check(_ entry: LintedItem, _ report: inout LintReport)
}

/// A rule over a norms file and the battery it is meant for.
protocol NormRule {
  /// The name that a finding shows in brackets, in kebab case.
  static var id: String { get }

  /// Reports what breaks the rule in a norms file.
  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport)
}
