import ArgumentParser
import Assessment
import AssessmentXML
import ItemFamilies

/// Writes fixed items of a family.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write fixed items of a family as a definition.",
    discussion: """
      FAMILY is one of those that assay families lists. The same seed writes the same items. The \
      difficulty of the items is predicted, so theta under it is provisional.
      """)

  @Argument(help: "The family, such as number-series.")
  var family: String

  @Option(help: "How many items.")
  var n = 10

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(
    parsing: .unconditional,
    help: "The predicted difficulties allowed, such as -1..1.5; all unless given.")
  var difficulty: String?

  @Option(help: "Values a radical is kept to, such as rule=arithmetic,geometric; repeatable.")
  var radical: [String] = []

  @Option(help: "The value of an incidental, such as language=de; repeatable.")
  var incidental: [String] = []

  func run() throws {
    guard let name = FamilyName(rawValue: family), let known = FamilySpecification.of(name) else {
      throw Failure("there is no family '\(family)'; assay families lists them")
    }
    guard (1...10_000).contains(n) else { throw Failure("--n takes 1 to 10000 items") }
    let restrictions = try radical.map { text throws(Failure) in
      let (name, values) = try FamilyOptions.pair(text)
      return FamilySpecification.Dimension(name, values.split(separator: ",").map(String.init))
    }
    for restriction in restrictions { try FamilyOptions.check(restriction, known.radicals) }
    let surface = try incidental.map { text throws(Failure) in
      let (name, value) = try FamilyOptions.pair(text)
      return FamilyParameter(name, value)
    }
    let items = ItemFamily(
      id: family, generator: name, count: n, radicals: restrictions, incidentals: surface,
      difficulty: try difficulty.map { text throws(Failure) in try FamilyOptions.range(text) })
    let cells = items.assignment(by: known.judged, seed: seed, path: .root)
    guard !cells.isEmpty else { throw Failure("\(FamilyError.noCell(name))") }
    do throws(FamilyError) {
      let drawing = try ItemDrawing(name, surface: surface)
      var written: [GeneratedItem] = []
      for (index, cell) in cells.enumerated() {
        written.append(
          try drawing.draw(cell, seed: seed, path: family, index: index + 1).item)
      }
      let form = GeneratedForm(
        name, items: written, model: known.judged, language: drawing.language)
      StandardOutput.write(Array(form.xml.utf8))
    } catch {
      throw Failure("\(error)")
    }
  }
}

/// Options that name radicals, incidentals and difficulties.
enum FamilyOptions {
  /// The two sides of `name=value`.
  static func pair(_ text: String) throws(Failure) -> (name: String, value: String) {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { throw Failure("'\(text)' is no setting; write name=value") }
    return (sides[0], sides[1])
  }

  /// A range such as `-1..1.5`.
  static func range(_ text: String) throws(Failure) -> ClosedRange<Double> {
    let ends = text.split(separator: "..", maxSplits: 1).compactMap { Double($0) }
    guard ends.count == 2, ends.allSatisfy(\.isFinite), ends[0] <= ends[1] else {
      throw Failure("'\(text)' is no range of difficulties; write the lower first, such as -1..1.5")
    }
    return ends[0]...ends[1]
  }

  /// Refuses names and values that a family does not have.
  static func check(
    _ given: FamilySpecification.Dimension, _ known: [FamilySpecification.Dimension]
  ) throws(Failure) {
    guard let dimension = known.first(where: { $0.name == given.name }) else {
      throw Failure(
        "there is no radical '\(given.name)'; there are "
          + known.map(\.name).joined(separator: ", "))
    }
    for value in given.values where !dimension.values.contains(value) {
      throw Failure(
        "'\(value)' is no value of '\(given.name)'; its values are "
          + dimension.values.joined(separator: ", "))
    }
  }
}
