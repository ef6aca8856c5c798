import Assessment
import Integrity

/// What families may write, and how hard it is predicted to be.
extension TaggedHasher {
  /// What decides which items a candidate meets.
  mutating func write(_ family: ItemFamily) {
    group("family") {
      $0.write("id", family.id)
      $0.write("generator", family.generator)
      $0.write("count", family.count)
      $0.groups("radical", family.radicals) {
        $0.write("name", $1.name)
        for value in $1.values { $0.write("value", value) }
      }
      $0.groups("incidental", family.incidentals) {
        $0.write("name", $1.name)
        $0.write("value", $1.value)
      }
      $0.write("lowest", ifPresent: family.difficulty?.lowerBound)
      $0.write("highest", ifPresent: family.difficulty?.upperBound)
      $0.write("model", ifPresent: family.model)
      $0.write("hint-cost", ifPresent: family.hintCost)
      $0.write("explains", family.explains, unless: true)
    }
  }

  /// The coefficients: they decide the cells that a range of difficulties takes in, and scores.
  mutating func write(_ model: DifficultyModel) {
    group("difficulty-model") {
      $0.write("id", model.id)
      $0.write("generator", model.family)
      $0.write("status", model.status)
      $0.write("source", model.source)
      $0.write("n", ifPresent: model.n)
      $0.groups("coefficient", model.coefficients) {
        $0.write("radical", ifPresent: $1.radical)
        $0.write("level", ifPresent: $1.level)
        $0.write("b", $1.b)
      }
      for value in model.covariance { $0.write("covariance", value) }
      $0.write("residual-sd", model.residualDeviation)
    }
  }

  mutating func write(_ presentation: Presentation) {
    group("presentation") {
      for frame in presentation.frames { $0.write("frame", frame) }
      $0.write("frame-time", presentation.frameMs)
      $0.write("gap-time", presentation.gapMs)
    }
  }
}
