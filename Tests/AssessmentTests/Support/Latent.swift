import Assessment
import Psychometrics

/// Items, scales and sections around theta, for tests.
enum Latent {
  /// An item that is right or wrong.
  static func question(_ id: String, maximum: Double = 1) -> Item {
    item(id, type: .number, minimum: 0, maximum: maximum)
  }

  /// A statement rated from 1 to 5.
  static func statement(_ id: String) -> Item {
    item(id, type: .statement, minimum: 1, maximum: 5)
  }

  /// A page that takes no answer.
  static let page = Item(
    id: "page", type: .information, steps: [Step(id: "s", content: [])], responses: [],
    outcomes: [], rule: Rule())

  private static func item(
    _ id: String, type: ItemType, minimum: Double, maximum: Double
  ) -> Item {
    Item(
      id: id, type: type, steps: [Step(id: "s", content: [])],
      responses: [ResponseVariable(base: .float)],
      outcomes: [OutcomeVariable(minimum: minimum, maximum: maximum)], rule: Rule())
  }

  /// A model of right and wrong.
  static func logistic(_ difficulty: Double) -> ItemModel {
    .logistic(LogisticItem(discrimination: 1, difficulty: difficulty))
  }

  /// A graded model of five categories.
  static let graded = ItemModel.graded(
    GradedItem(discrimination: 1.2, thresholds: [-2, -0.5, 0.5, 2]))

  /// A calibration named `c` with a mean and a standard deviation of its own.
  static func calibration(_ models: [(item: String, model: ItemModel)]) -> Calibration {
    Calibration(
      id: "c", model: .twoPL, source: "Judged", mean: 0.5, standardDeviation: 2,
      items: models.map { ItemParameters(item: $0.item, name: .twoPL, model: $0.model) })
  }

  /// A scale named `theta` over items.
  static func scale(
    _ items: [String], scoring: LatentScoring? = LatentScoring(calibration: "c")
  ) -> Scale {
    Scale(
      id: "theta", title: "Theta", rule: scoring == nil ? .sum : .latent,
      terms: items.map { Scale.Term(item: $0) }, latent: scoring)
  }

  /// An assessment of one section with a pool of questions `a`, `b` and `c`, and their scale.
  static func definition(
    _ children: [Section.Child] = pool.map(Section.Child.item), scale: Scale = scale(names),
    calibrations: [Calibration] = [
      calibration(zip(names, [-1.0, 0, 1]).map { ($0, logistic($1)) })
    ],
    controls: [ExposureControls] = []
  ) -> AssessmentDefinition {
    AssessmentDefinition(
      id: "t", version: "1.0.0", language: "en", title: "T",
      parts: [.section(section(children))], scales: [scale], calibrations: calibrations,
      exposureControls: controls)
  }

  /// A section of its own.
  static func section(_ children: [Section.Child] = pool.map(Section.Child.item)) -> Section {
    Section(id: "main", children: children)
  }

  static let names = ["a", "b", "c"]
  static let pool = names.map { question($0) }
}
