public import Assessment
import ItemSolvers
import Psychometrics

/// Draws sound items of a family.
///
/// ```swift
/// let drawing = try ItemDrawing(.numberSeries, surface: [])
/// let drawn = try drawing.draw(cell, seed: 7, path: "series", index: 1)
/// drawn.item.steps[0].answer
/// ```
public struct ItemDrawing: Sendable {
  /// An item, and how many drafts were thrown away before it, by the rule that they broke.
  public struct Drawn: Sendable {
    /// The item.
    public let item: GeneratedItem
    /// Drafts thrown away, by the rule broken; `no-draft` for draws that led nowhere.
    public let rejections: [String: Int]
  }

  /// The most drafts made for one item.
  public static let attempts = 1_000

  /// What may be asked of the family.
  public let specification: FamilySpecification
  /// The incidentals, in the order of the specification.
  public let surface: [FamilyParameter]
  private let generator: any FamilyGenerator.Type

  /// Prepares a family with its incidentals; one that is not given takes its first value.
  ///
  /// - Throws: `FamilyError` where there is no such family, incidental or value.
  public init(_ name: FamilyName, surface: [FamilyParameter] = []) throws(FamilyError) {
    guard let specification = FamilySpecification.of(name),
      let generator = FamilyGenerators.of(name)
    else { throw .unknownFamily(name) }
    for given in surface {
      guard let known = specification.incidentals.first(where: { $0.name == given.name }) else {
        throw .unknownIncidental(name, given.name)
      }
      guard known.values.contains(given.value) else { throw .unknownValue(name, given) }
    }
    self.specification = specification
    self.generator = generator
    self.surface = specification.incidentals.map { dimension in
      surface.first { $0.name == dimension.name }
        ?? FamilyParameter(dimension.name, dimension.values.first ?? "")
    }
  }

  /// Draws one item of a cell: the same for the same seed, path and index, on any machine.
  ///
  /// - Throws: `FamilyError.noSoundItem` where no draft was sound.
  public func draw(
    _ cell: FamilyCell, seed: UInt64, path: String, index: Int
  ) throws(FamilyError) -> Drawn {
    var stream = RandomStream(seed: seed, purpose: "family", path: path, index: index)
    var rejections: [String: Int] = [:]
    for _ in 0..<Self.attempts {
      guard let draft = generator.draft(cell, surface: surface, stream: &stream) else {
        rejections["no-draft", default: 0] += 1
        continue
      }
      let item = draft.arranged(shuffled: generator.shufflesOptions, by: &stream)
      let defects = Soundness.defects(in: item)
      if defects.isEmpty { return Drawn(item: item, rejections: rejections) }
      for rule in Set(defects.map(\.rule)) { rejections[rule, default: 0] += 1 }
    }
    throw .noSoundItem(specification.name, cell, rejections)
  }

  /// The language of its words; English where it has none.
  public var language: String { surface.first { $0.name == "language" }?.value ?? "en" }

  /// How many instances of a cell there are, as far as repeats go.
  public func space(of cell: FamilyCell) -> Double { generator.space(of: cell, surface: surface) }
}

extension GeneratedItem {
  /// The item with its options in random order where that is wanted, and with ids a, b, c in the
  /// order shown.
  func arranged(shuffled: Bool, by stream: inout RandomStream) -> GeneratedItem {
    var arranged: [GeneratedStep] = []
    for step in steps {
      guard case .options(let options) = step.answer else {
        arranged.append(step)
        continue
      }
      let order =
        shuffled ? stream.permutation(of: options.count) : Array(options.indices)
      let named = order.enumerated().map { place, index in
        GeneratedOption(
          id: Self.optionID(place), content: options[index].content, error: options[index].error)
      }
      arranged.append(
        GeneratedStep(
          id: step.id, presentation: step.presentation, content: step.content,
          answer: .options(named), hints: step.hints))
    }
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: incidentals,
      complexity: complexity, stem: stem, steps: arranged, explanation: explanation)
  }

  private static func optionID(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return place < letters.count ? String(letters[place]) : "o\(place + 1)"
  }
}
