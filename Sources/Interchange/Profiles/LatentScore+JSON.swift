import Assessment

extension LatentScore {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("theta", theta)
    writer.field("se", standardError)
    writer.field("estimator", estimator.rawValue)
    writer.field("information", information.rawValue)
    writer.field("parameterStatus", parameterStatus.rawValue)
    writer.field("position", position.rawValue)
    writer.field("answered", answered)
    writer.field("models", models.map(\.rawValue))
    if let predictionError { writer.field("predictionError", predictionError) }
    writer.key("calibration")
    writer.beginObject()
    writer.field("id", calibration.id.text)
    writer.field("source", calibration.source)
    writer.field("date", calibration.date)
    writer.field("n", calibration.n)
    writer.endObject()
    writer.key("metric")
    if let metric { metric.write(to: &writer) } else { writer.null() }
    writer.endObject()
  }

  init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      theta: try fields.double("theta"), standardError: try fields.optionalDouble("se"),
      estimator: try fields.name("estimator", of: LatentScoring.Estimator.self),
      information: try fields.name("information", of: Information.self),
      position: try fields.name("position", of: Position.self),
      answered: try fields.integer("answered"),
      models: try fields.array("models") { reader throws(JSONError) in
        try reader.name(of: ModelName.self)
      },
      predictionError: try fields.ifPresent("predictionError") { reader throws(JSONError) in
        try reader.double()
      },
      parameterStatus: try fields.name("parameterStatus", of: Calibration.Status.self),
      calibration: try fields.read("calibration") { reader throws(JSONError) in
        try CalibrationReference(&reader)
      },
      metric: try fields.optional("metric") { reader throws(JSONError) in
        try MetricScore(&reader)
      })
    try fields.finish()
  }
}

extension CalibrationReference {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.path("id"), source: try fields.string("source"),
      date: try fields.optionalString("date"), n: try fields.optionalInteger("n"))
    try fields.finish()
  }
}

extension MetricScore {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("name", name)
    writer.field("mean", mean)
    writer.field("sd", standardDeviation)
    writer.field("value", value)
    writer.field("ciLow", lower)
    writer.field("ciHigh", upper)
    writer.field("level", level)
    writer.endObject()
  }

  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      name: try fields.string("name"), mean: try fields.double("mean"),
      standardDeviation: try fields.double("sd"), value: try fields.double("value"),
      lower: try fields.optionalDouble("ciLow"), upper: try fields.optionalDouble("ciHigh"),
      level: try fields.double("level"))
    try fields.finish()
  }
}
