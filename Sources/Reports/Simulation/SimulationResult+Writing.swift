import Assessment
public import Interchange
public import Simulation

extension SimulationResult {
  /// Writes the result as an object: the document that `simulate --json` prints.
  ///
  /// - Parameters:
  ///   - writer: What it is written to.
  ///   - target: The rate of exposure above which items are listed; nil lists none.
  public func write(to writer: inout JSONWriter, target: Double?) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.key("engine")
    writer.beginObject()
    writer.field("name", Engine.current.name)
    writer.field("version", Engine.current.version)
    writer.endObject()
    writer.key("assessment")
    writer.beginObject()
    writer.field("id", assessment.id)
    writer.field("version", assessment.version)
    writer.field("title", assessment.title)
    writer.field("fingerprint", assessment.digests.fingerprint)
    writer.field("deliveryDigest", assessment.digests.delivery)
    writer.field("scoringDigest", assessment.digests.scoring)
    writer.endObject()
    writer.field("seed", Int(exactly: seed))
    writer.field("candidates", count)
    writer.field("unfinished", unfinished)
    writer.key("theta")
    writer.beginObject()
    writer.field("distribution", thetaDistribution.name)
    writer.list("points", thetaDistribution.points) { $0.value($1) }
    writer.endObject()
    writer.list("scales", scales) { $1.write(to: &$0) }
    writer.list("sections", sections) { $1.write(to: &$0, target: target) }
    writer.key("exposureControls")
    if let controls { controls.write(to: &writer) } else { writer.null() }
    writer.endObject()
  }
}

extension ThetaDistribution {
  /// The name by which the command line calls it.
  var name: String {
    switch self {
    case .normal: "normal"
    case .uniform: "uniform"
    case .points: "points"
    }
  }

  /// The thetas, where they are named one by one.
  var points: [Double] { if case .points(let points) = self { points } else { [] } }
}

extension ScaleSimulation {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", path.text)
    writer.field("title", title)
    writer.field("estimator", estimator.rawValue)
    writer.field("parameterStatus", parameterStatus.rawValue)
    writer.key("population")
    writer.beginObject()
    writer.field("mean", mean)
    writer.field("standardDeviation", standardDeviation)
    writer.endObject()
    writer.field("unestimated", unestimated)
    writer.figure("reliability", reliability)
    writer.key("overall")
    writer.beginObject()
    overall.write(to: &writer)
    writer.endObject()
    writer.list("byTheta", groups) { writer, group in
      writer.beginObject()
      writer.field("from", group.thetas.lower)
      writer.field("to", group.thetas.upper)
      group.recovery.write(to: &writer)
      writer.endObject()
    }
    writer.endObject()
  }
}

extension ThetaRecovery {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.field("n", count)
    writer.figure("bias", bias)
    writer.figure("rmse", rootMeanSquareError)
    writer.figure("coverage", coverage)
    writer.figure("meanSe", standardError)
    writer.figure("conditionalSe", conditionalError)
  }
}

extension ControlledExposure {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("section", section.text)
    writer.field("target", target)
    writer.field("rounds", rounds)
    writer.list("controls", controls.controls) { writer, control in
      writer.beginObject()
      writer.field("item", control.item)
      writer.field("chance", control.chance)
      writer.endObject()
    }
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a key with a figure and its Monte Carlo error, or with `null`.
  mutating func figure(_ key: StaticString, _ figure: MonteCarloFigure?) {
    self.key(key)
    guard let figure else { return null() }
    beginObject()
    field("value", figure.value)
    field("error", figure.error)
    endObject()
  }

  /// Writes a key with an array.
  mutating func list<Element>(
    _ key: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
