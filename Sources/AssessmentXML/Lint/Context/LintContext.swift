import Assessment

/// What a rule may look at: one assessment, and the battery around it.
struct LintContext: Sendable {
  let battery: LintedBattery
  private let entry: LintedBattery.Entry
  /// Its own items in document order.
  let items: [LintedItem]
  /// Its own scales, with the items of their terms.
  let scales: [LintedBattery.ScaleEntry]
  /// Its own tables and charts.
  private(set) var tables: [LintedFigure<Table>] = []
  private(set) var charts: [LintedFigure<Chart>] = []
  /// Its own figures in rows.
  private(set) var drawings: [LintedFigure<FigureGrid>] = []

  init(_ battery: LintedBattery, assessment: Int) {
    self.battery = battery
    entry = battery.assessments[assessment]
    items = entry.items.map { battery.items[$0] }
    scales = battery.scales.filter { [path = entry.path] in $0.assessment == path }
    (tables, charts, drawings) = figures()
  }

  /// The path of the assessment's include; the root's is empty.
  var path: Path { entry.path }

  /// The assessment.
  var definition: AssessmentDefinition { entry.definition }

  /// The assessment as a place.
  var subject: SourceMap.Subject { .assessment(entry.path) }

  /// Its own sections, outer before inner.
  var sections: some Sequence<LintedSection> { entry.sections.lazy.map { battery.sections[$0] } }

  /// The item that the author calls by a name.
  func item(_ name: String) -> LintedItem? { battery.item(name, in: path) }

  /// The scale that the author calls by a name.
  func scale(_ name: String) -> LintedBattery.ScaleEntry? { battery.scale(name, in: path) }

  /// The section that the author calls by a name.
  func section(_ name: String) -> LintedSection? { battery.section(name, in: path) }

  /// Whether the options of an item change their places from person to person.
  func shufflesOptions(of entry: LintedItem) -> Bool {
    if entry.item.shufflesOptions { return true }
    var section: Int? = entry.section
    while let place = section {
      if battery.sections[place].section.shuffle.contains(.options) { return true }
      section = battery.sections[place].parent
    }
    return false
  }
}
