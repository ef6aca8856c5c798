public import Assessment

extension SessionResult {
  /// The session as an `assessmentResult` of QTI 3.0, in UTF-8.
  ///
  /// Each item is an `itemResult` with its response variables, `duration` in seconds,
  /// `completionStatus`, the outcomes of its rule, and `STATE`, which keeps the six states that
  /// QTI does not tell apart. The scales are outcome variables of the `testResult`. Keys are left
  /// out. QTI's identifiers have no slash: the parts of a path are joined by points.
  ///
  /// Source: 1EdTech, "QTI Results Reporting, Information Model", version 3.0.
  ///
  /// - Parameter date: Writes a moment, given in milliseconds since 1970 UTC, as ISO 8601.
  /// - Returns: The document, ending with a line end.
  public func qtiResult(date: (Int) -> String) -> String {
    let header = record.header
    let end = header.startedAtMs + (record.endedMs ?? 0)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <assessmentResult xmlns="http://www.imsglobal.org/xsd/imsqti_result_v3p0">
        <context\(XMLText.attribute("sourcedId", header.subject))>
          <sessionIdentifier sourceID="urn:assay:session"\
      \(XMLText.attribute("identifier", header.id))/>
          <sessionIdentifier sourceID="urn:assay:fingerprint"\
      \(XMLText.attribute("identifier", header.digests.fingerprint))/>
        </context>

      """
    text += "  <testResult\(XMLText.attribute("identifier", header.assessment))"
    text += "\(XMLText.attribute("datestamp", date(end)))>\n"
    for scale in profile.scales {
      for variable in scale.qtiVariables { text += variable.element }
    }
    text += "  </testResult>\n"
    for item in items {
      let left = item.record?.visits.last.map { header.startedAtMs + $0.toMs }
      text += item.qtiResult(datestamp: date(left ?? end))
    }
    return text + "</assessmentResult>\n"
  }
}

extension ItemResult {
  fileprivate func qtiResult(datestamp: String) -> String {
    var text = "  <itemResult\(XMLText.attribute("identifier", entry.path.text))"
    if let position { text += XMLText.attribute("sequenceIndex", String(position)) }
    text += XMLText.attribute("datestamp", datestamp)
    text += XMLText.attribute("sessionStatus", record?.firstShownMs == nil ? "initial" : "final")
    text += ">\n"
    for variable in qtiResponses + qtiOutcomes { text += variable.element }
    return text + "  </itemResult>\n"
  }

  private var qtiResponses: [QTIVariable] {
    var variables: [QTIVariable] = []
    for response in entry.item.responses {
      let given = record?.entries.first { $0.response == response.id }?.entry
      variables.append(
        QTIVariable(
          .response, response.id, base: response.base, cardinality: response.cardinality,
          value: state.hasAnswer ? given?.value : nil))
      if let typed = given?.typed, state.hasAnswer {
        variables.append(
          QTIVariable(.response, "\(response.id).typed", base: .string, value: .string(typed)))
      }
    }
    if let latency = score?.latencyMs {
      variables.append(
        QTIVariable(.response, "duration", base: .float, value: .float(Double(latency) / 1000)))
    }
    return variables
  }

  private var qtiOutcomes: [QTIVariable] {
    let status =
      switch state {
      case .answered, .timedOutDraft: "completed"
      case .omitted, .timedOutEmpty: "incomplete"
      case .notReached, .notPresented: "not_attempted"
      }
    var variables = [
      QTIVariable(.outcome, "completionStatus", base: .identifier, value: .identifier(status)),
      QTIVariable(.outcome, "STATE", base: .identifier, value: .identifier(state.rawValue)),
    ]
    for outcome in entry.item.outcomes {
      variables.append(
        QTIVariable(
          .outcome, outcome.id, base: outcome.base, cardinality: outcome.cardinality,
          value: score?.outcomes.first { $0.name == outcome.id }?.value,
          minimum: outcome.minimum, maximum: outcome.maximum))
    }
    return variables
  }
}

extension ScaleScore {
  /// The figures of the scale that are known.
  fileprivate var qtiVariables: [QTIVariable] {
    let raw = QTIVariable(
      .outcome, id.text, base: .float, value: raw.map { .float($0) }, minimum: minimum,
      maximum: maximum)
    let figures: [(String, Double?)] = [
      ("sem", standardError), ("theta", latent?.theta), ("se", latent?.standardError),
      ("norm", norm?.value), ("percentile", norm?.percentile),
    ]
    return [raw]
      + figures.compactMap { name, figure in
        figure.map {
          QTIVariable(.outcome, "\(id.text).\(name)", base: .float, value: .float($0))
        }
      }
  }
}
