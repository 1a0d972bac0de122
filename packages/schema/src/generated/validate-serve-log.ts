// @ts-nocheck
// Generated from schemas/serve-log.v1.schema.json; do not edit.
import type { ShapeValidator } from "../shape-validator.ts";

function told(all, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (all === null) return [error];
  if (all.length < 20000) all.push(error);
  return all;
}
function append(all, more) {
  for (const error of more) {
    if (all.length >= 20000) break;
    all.push(error);
  }
  return all;
}
// <stdin>
var validate = validate21, stdin_default = validate21;
var schema7 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "program", "address", "url", "health", "trustedHosts"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "started" }, atMs: { $ref: "#/definitions/atMs" }, program: { type: "string" }, address: { type: "string" }, url: { type: "string" }, health: { type: "string" }, config: { $ref: "#/definitions/configInUse" }, providers: { $ref: "#/definitions/providersInUse" }, project: { $ref: "#/definitions/projectInUse" }, trustedHosts: { type: "array", items: { type: "string" } } } }, func2 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data !== 1) {
    vErrors = told(vErrors, instancePath, "const", { allowedValue: 1 }), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "file" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.targets !== void 0) {
      let data1 = data.targets;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/targets", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.slugs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "slugs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "file" || key0 === "slugs")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.slugs !== void 0) {
      let data1 = data.slugs;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/slugs", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/slugs", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.program === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "program" }), errors++;
    }
    if (data.address === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "address" }), errors++;
    }
    if (data.url === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "url" }), errors++;
    }
    if (data.health === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "health" }), errors++;
    }
    if (data.trustedHosts === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "trustedHosts" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema7.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "started") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "started" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.program !== void 0 && typeof data.program != "string") {
      vErrors = told(vErrors, instancePath + "/program", "type", { type: "string" }), errors++;
    }
    if (data.address !== void 0 && typeof data.address != "string") {
      vErrors = told(vErrors, instancePath + "/address", "type", { type: "string" }), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      vErrors = told(vErrors, instancePath + "/url", "type", { type: "string" }), errors++;
    }
    if (data.health !== void 0 && typeof data.health != "string") {
      vErrors = told(vErrors, instancePath + "/health", "type", { type: "string" }), errors++;
    }
    if (data.config !== void 0 && (validate27(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length)), data.providers !== void 0 && (validate29(data.providers, { instancePath: instancePath + "/providers", parentData: data, parentDataProperty: "providers", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length)), data.project !== void 0 && (validate31(data.project, { instancePath: instancePath + "/project", parentData: data, parentDataProperty: "project", rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length)), data.trustedHosts !== void 0) {
      let data10 = data.trustedHosts;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data10[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/trustedHosts/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/trustedHosts", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "id", "request", "call", "retry", "target", "host", "reason", "why", "outcome", "ms"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "attempt" }, atMs: { $ref: "#/definitions/atMs" }, id: { $ref: "#/definitions/id" }, request: { $ref: "#/definitions/requestNumber" }, call: { $ref: "#/definitions/call" }, retry: { type: "integer", minimum: 0 }, target: { $ref: "#/definitions/target" }, name: { $ref: "#/definitions/name" }, provider: { $ref: "#/definitions/provider" }, host: { $ref: "#/definitions/host" }, reason: { enum: ["chosen", "retry", "fallback"] }, why: { type: "string" }, outcome: { enum: ["reply", "timeout", "unreachable", "cancelled"] }, status: { type: "integer", minimum: 100 }, cause: { $ref: "#/definitions/cause" }, detail: { type: "string" }, gone: { const: "gateway" }, ms: { $ref: "#/definitions/callMs" } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  if (typeof data == "number" && (data < 1 || isNaN(data))) {
    vErrors = told(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  if (typeof data == "number" && (data < 1 || isNaN(data))) {
    vErrors = told(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
var schema21 = { enum: ["refused", "reset", "closed", "dns", "tls", "connect-timeout", "forbidden", "unsendable"] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "refused" || data === "reset" || data === "closed" || data === "dns" || data === "tls" || data === "connect-timeout" || data === "forbidden" || data === "unsendable")) {
    vErrors = told(vErrors, instancePath, "enum", { allowedValues: schema21.enum }), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  if (typeof data == "number" && (data < 0 || isNaN(data))) {
    vErrors = told(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.id === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "id" }), errors++;
    }
    if (data.request === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "request" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.retry === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retry" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.host === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "host" }), errors++;
    }
    if (data.reason === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "reason" }), errors++;
    }
    if (data.why === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "why" }), errors++;
    }
    if (data.outcome === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "outcome" }), errors++;
    }
    if (data.ms === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "ms" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema13.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "attempt") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "attempt" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length)), data.request !== void 0 && (validate38(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length)), data.call !== void 0 && (validate40(data.call, { instancePath: instancePath + "/call", parentData: data, parentDataProperty: "call", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length)), data.retry !== void 0) {
      let data6 = data.retry;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = told(vErrors, instancePath + "/retry", "type", { type: "integer" }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = told(vErrors, instancePath + "/retry", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.target !== void 0 && (validate42(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors), errors = vErrors.length)), data.name !== void 0 && (validate44(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length)), data.provider !== void 0 && (validate46(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.host !== void 0 && (validate48(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData }) || (vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors), errors = vErrors.length)), data.reason !== void 0) {
      let data11 = data.reason;
      if (!(data11 === "chosen" || data11 === "retry" || data11 === "fallback")) {
        vErrors = told(vErrors, instancePath + "/reason", "enum", { allowedValues: schema13.properties.reason.enum }), errors++;
      }
    }
    if (data.why !== void 0 && typeof data.why != "string") {
      vErrors = told(vErrors, instancePath + "/why", "type", { type: "string" }), errors++;
    }
    if (data.outcome !== void 0) {
      let data13 = data.outcome;
      if (!(data13 === "reply" || data13 === "timeout" || data13 === "unreachable" || data13 === "cancelled")) {
        vErrors = told(vErrors, instancePath + "/outcome", "enum", { allowedValues: schema13.properties.outcome.enum }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        vErrors = told(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++;
      }
      if (typeof data14 == "number" && (data14 < 100 || isNaN(data14))) {
        vErrors = told(vErrors, instancePath + "/status", "minimum", { comparison: ">=", limit: 100 }), errors++;
      }
    }
    if (data.cause !== void 0 && (validate50(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors), errors = vErrors.length)), data.detail !== void 0 && typeof data.detail != "string") {
      vErrors = told(vErrors, instancePath + "/detail", "type", { type: "string" }), errors++;
    }
    if (data.gone !== void 0 && data.gone !== "gateway") {
      vErrors = told(vErrors, instancePath + "/gone", "const", { allowedValue: "gateway" }), errors++;
    }
    data.ms !== void 0 && (validate52(data.ms, { instancePath: instancePath + "/ms", parentData: data, parentDataProperty: "ms", rootData }) || (vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "id", "request", "call", "target", "host", "ms"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "waiting" }, atMs: { $ref: "#/definitions/atMs" }, id: { $ref: "#/definitions/id" }, request: { $ref: "#/definitions/requestNumber" }, call: { $ref: "#/definitions/call" }, target: { $ref: "#/definitions/target" }, name: { $ref: "#/definitions/name" }, provider: { $ref: "#/definitions/provider" }, host: { $ref: "#/definitions/host" }, ms: { $ref: "#/definitions/callMs" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.id === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "id" }), errors++;
    }
    if (data.request === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "request" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.host === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "host" }), errors++;
    }
    if (data.ms === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "ms" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema23.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "waiting") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "waiting" }), errors++;
    }
    data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length)), data.request !== void 0 && (validate38(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length)), data.call !== void 0 && (validate40(data.call, { instancePath: instancePath + "/call", parentData: data, parentDataProperty: "call", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length)), data.target !== void 0 && (validate42(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors), errors = vErrors.length)), data.name !== void 0 && (validate44(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length)), data.provider !== void 0 && (validate46(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.host !== void 0 && (validate48(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData }) || (vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors), errors = vErrors.length)), data.ms !== void 0 && (validate52(data.ms, { instancePath: instancePath + "/ms", parentData: data, parentDataProperty: "ms", rootData }) || (vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "id", "request", "method", "path", "status", "ms", "calls"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "request" }, atMs: { $ref: "#/definitions/atMs" }, id: { $ref: "#/definitions/id" }, request: { $ref: "#/definitions/requestNumber" }, method: { $ref: "#/definitions/method" }, path: { $ref: "#/definitions/path" }, status: { type: "integer", minimum: 100 }, code: { type: "string" }, ms: { type: "integer", minimum: 0 }, calls: { type: "integer", minimum: 0 }, why: { type: "string" }, param: { type: "string" }, findings: { type: "array", minItems: 1, items: { type: "string" } } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.id === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "id" }), errors++;
    }
    if (data.request === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "request" }), errors++;
    }
    if (data.method === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "method" }), errors++;
    }
    if (data.path === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "path" }), errors++;
    }
    if (data.status === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "status" }), errors++;
    }
    if (data.ms === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "ms" }), errors++;
    }
    if (data.calls === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "calls" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema24.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "request") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "request" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length)), data.request !== void 0 && (validate38(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length)), data.method !== void 0 && (validate70(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }) || (vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors), errors = vErrors.length)), data.path !== void 0 && (validate72(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors), errors = vErrors.length)), data.status !== void 0) {
      let data7 = data.status;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = told(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++;
      }
      if (typeof data7 == "number" && (data7 < 100 || isNaN(data7))) {
        vErrors = told(vErrors, instancePath + "/status", "minimum", { comparison: ">=", limit: 100 }), errors++;
      }
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      vErrors = told(vErrors, instancePath + "/code", "type", { type: "string" }), errors++;
    }
    if (data.ms !== void 0) {
      let data9 = data.ms;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        vErrors = told(vErrors, instancePath + "/ms", "type", { type: "integer" }), errors++;
      }
      if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
        vErrors = told(vErrors, instancePath + "/ms", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.calls !== void 0) {
      let data10 = data.calls;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        vErrors = told(vErrors, instancePath + "/calls", "type", { type: "integer" }), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = told(vErrors, instancePath + "/calls", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.why !== void 0 && typeof data.why != "string") {
      vErrors = told(vErrors, instancePath + "/why", "type", { type: "string" }), errors++;
    }
    if (data.param !== void 0 && typeof data.param != "string") {
      vErrors = told(vErrors, instancePath + "/param", "type", { type: "string" }), errors++;
    }
    if (data.findings !== void 0) {
      let data13 = data.findings;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          vErrors = told(vErrors, instancePath + "/findings", "minItems", { limit: 1 }), errors++;
        }
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data13[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/findings/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/findings", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "id", "request", "call", "target", "host", "gone", "ms"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "cut" }, atMs: { $ref: "#/definitions/atMs" }, id: { $ref: "#/definitions/id" }, request: { $ref: "#/definitions/requestNumber" }, call: { $ref: "#/definitions/call" }, target: { $ref: "#/definitions/target" }, name: { $ref: "#/definitions/name" }, provider: { $ref: "#/definitions/provider" }, host: { $ref: "#/definitions/host" }, gone: { enum: ["caller", "upstream", "gateway"] }, cause: { $ref: "#/definitions/cause" }, ms: { $ref: "#/definitions/callMs" } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.id === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "id" }), errors++;
    }
    if (data.request === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "request" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.host === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "host" }), errors++;
    }
    if (data.gone === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "gone" }), errors++;
    }
    if (data.ms === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "ms" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema27.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "cut") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "cut" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length)), data.request !== void 0 && (validate38(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length)), data.call !== void 0 && (validate40(data.call, { instancePath: instancePath + "/call", parentData: data, parentDataProperty: "call", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length)), data.target !== void 0 && (validate42(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors), errors = vErrors.length)), data.name !== void 0 && (validate44(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length)), data.provider !== void 0 && (validate46(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.host !== void 0 && (validate48(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData }) || (vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors), errors = vErrors.length)), data.gone !== void 0) {
      let data10 = data.gone;
      if (!(data10 === "caller" || data10 === "upstream" || data10 === "gateway")) {
        vErrors = told(vErrors, instancePath + "/gone", "enum", { allowedValues: schema27.properties.gone.enum }), errors++;
      }
    }
    data.cause !== void 0 && (validate50(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors), errors = vErrors.length)), data.ms !== void 0 && (validate52(data.ms, { instancePath: instancePath + "/ms", parentData: data, parentDataProperty: "ms", rootData }) || (vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "status", "code", "why"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "turned-away" }, atMs: { $ref: "#/definitions/atMs" }, method: { $ref: "#/definitions/method" }, path: { $ref: "#/definitions/path" }, status: { type: "integer", minimum: 400 }, code: { type: "string" }, param: { enum: ["host", "origin", "sec-fetch-site"] }, why: { type: "string" }, host: { type: "string" }, origin: { type: "string" }, site: { type: "string" } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.status === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "status" }), errors++;
    }
    if (data.code === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "code" }), errors++;
    }
    if (data.why === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "why" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema28.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "turned-away") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "turned-away" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.method !== void 0 && (validate70(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }) || (vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors), errors = vErrors.length)), data.path !== void 0 && (validate72(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors), errors = vErrors.length)), data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = told(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++;
      }
      if (typeof data5 == "number" && (data5 < 400 || isNaN(data5))) {
        vErrors = told(vErrors, instancePath + "/status", "minimum", { comparison: ">=", limit: 400 }), errors++;
      }
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      vErrors = told(vErrors, instancePath + "/code", "type", { type: "string" }), errors++;
    }
    if (data.param !== void 0) {
      let data7 = data.param;
      if (!(data7 === "host" || data7 === "origin" || data7 === "sec-fetch-site")) {
        vErrors = told(vErrors, instancePath + "/param", "enum", { allowedValues: schema28.properties.param.enum }), errors++;
      }
    }
    if (data.why !== void 0 && typeof data.why != "string") {
      vErrors = told(vErrors, instancePath + "/why", "type", { type: "string" }), errors++;
    }
    if (data.host !== void 0 && typeof data.host != "string") {
      vErrors = told(vErrors, instancePath + "/host", "type", { type: "string" }), errors++;
    }
    if (data.origin !== void 0 && typeof data.origin != "string") {
      vErrors = told(vErrors, instancePath + "/origin", "type", { type: "string" }), errors++;
    }
    if (data.site !== void 0 && typeof data.site != "string") {
      vErrors = told(vErrors, instancePath + "/site", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "config" || key0 === "providers" || key0 === "project")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "reloaded") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "reloaded" }), errors++;
    }
    data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.config !== void 0 && (validate27(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length)), data.providers !== void 0 && (validate29(data.providers, { instancePath: instancePath + "/providers", parentData: data, parentDataProperty: "providers", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length)), data.project !== void 0 && (validate31(data.project, { instancePath: instancePath + "/project", parentData: data, parentDataProperty: "project", rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", additionalProperties: !1, required: ["code", "severity", "message", "pointer", "range", "docs"], properties: { code: { type: "string", pattern: "^PK[1-7][0-9]{3}$" }, severity: { type: "string", enum: ["error", "warning", "info"] }, message: { type: "string" }, hint: { type: "string" }, pointer: { type: "string" }, range: { $ref: "#/definitions/range" }, docs: { type: "string" }, fix: { type: "object", additionalProperties: !1, required: ["title", "edits"], properties: { title: { type: "string" }, edits: { type: "array", items: { type: "object", additionalProperties: !1, required: ["offset", "length", "text"], properties: { offset: { type: "integer", minimum: 0 }, length: { type: "integer", minimum: 0 }, text: { type: "string" } } } } } } } }, pattern0 = new RegExp("^PK[1-7][0-9]{3}$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "line" }), errors++;
    }
    if (data.column === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "column" }), errors++;
    }
    if (data.offset === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "offset" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "line" || key0 === "column" || key0 === "offset")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.line !== void 0) {
      let data0 = data.line;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/line", "type", { type: "integer" }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/line", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.column !== void 0) {
      let data1 = data.column;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/column", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/column", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/offset", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/offset", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "start" }), errors++;
    }
    if (data.end === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "end" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "start" || key0 === "end")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    data.start !== void 0 && (validate102(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate102.errors : append(vErrors, validate102.errors), errors = vErrors.length)), data.end !== void 0 && (validate102(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate102.errors : append(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "code" }), errors++;
    }
    if (data.severity === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "severity" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    if (data.pointer === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "pointer" }), errors++;
    }
    if (data.range === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "range" }), errors++;
    }
    if (data.docs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "docs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "severity" || key0 === "message" || key0 === "hint" || key0 === "pointer" || key0 === "range" || key0 === "docs" || key0 === "fix")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          vErrors = told(vErrors, instancePath + "/code", "pattern", { pattern: "^PK[1-7][0-9]{3}$" }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/code", "type", { type: "string" }), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data1 = data.severity;
      if (typeof data1 != "string") {
        vErrors = told(vErrors, instancePath + "/severity", "type", { type: "string" }), errors++;
      }
      if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
        vErrors = told(vErrors, instancePath + "/severity", "enum", { allowedValues: schema31.properties.severity.enum }), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = told(vErrors, instancePath + "/message", "type", { type: "string" }), errors++;
    }
    if (data.hint !== void 0 && typeof data.hint != "string") {
      vErrors = told(vErrors, instancePath + "/hint", "type", { type: "string" }), errors++;
    }
    if (data.pointer !== void 0 && typeof data.pointer != "string") {
      vErrors = told(vErrors, instancePath + "/pointer", "type", { type: "string" }), errors++;
    }
    if (data.range !== void 0 && (validate101(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate101.errors : append(vErrors, validate101.errors), errors = vErrors.length)), data.docs !== void 0 && typeof data.docs != "string") {
      vErrors = told(vErrors, instancePath + "/docs", "type", { type: "string" }), errors++;
    }
    if (data.fix !== void 0) {
      let data7 = data.fix;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.title === void 0) {
          vErrors = told(vErrors, instancePath + "/fix", "required", { missingProperty: "title" }), errors++;
        }
        if (data7.edits === void 0) {
          vErrors = told(vErrors, instancePath + "/fix", "required", { missingProperty: "edits" }), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "title" || key1 === "edits")) {
            vErrors = told(vErrors, instancePath + "/fix", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        if (data7.title !== void 0 && typeof data7.title != "string") {
          vErrors = told(vErrors, instancePath + "/fix/title", "type", { type: "string" }), errors++;
        }
        if (data7.edits !== void 0) {
          let data9 = data7.edits;
          if (Array.isArray(data9)) {
            let len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data10 = data9[i0];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.offset === void 0) {
                  vErrors = told(vErrors, instancePath + "/fix/edits/" + i0, "required", { missingProperty: "offset" }), errors++;
                }
                if (data10.length === void 0) {
                  vErrors = told(vErrors, instancePath + "/fix/edits/" + i0, "required", { missingProperty: "length" }), errors++;
                }
                if (data10.text === void 0) {
                  vErrors = told(vErrors, instancePath + "/fix/edits/" + i0, "required", { missingProperty: "text" }), errors++;
                }
                for (let key2 in data10)
                  if (!(key2 === "offset" || key2 === "length" || key2 === "text")) {
                    vErrors = told(vErrors, instancePath + "/fix/edits/" + i0, "additionalProperties", { additionalProperty: key2 }), errors++;
                  }
                if (data10.offset !== void 0) {
                  let data11 = data10.offset;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
                    vErrors = told(vErrors, instancePath + "/fix/edits/" + i0 + "/offset", "type", { type: "integer" }), errors++;
                  }
                  if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
                    vErrors = told(vErrors, instancePath + "/fix/edits/" + i0 + "/offset", "minimum", { comparison: ">=", limit: 0 }), errors++;
                  }
                }
                if (data10.length !== void 0) {
                  let data12 = data10.length;
                  if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
                    vErrors = told(vErrors, instancePath + "/fix/edits/" + i0 + "/length", "type", { type: "integer" }), errors++;
                  }
                  if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
                    vErrors = told(vErrors, instancePath + "/fix/edits/" + i0 + "/length", "minimum", { comparison: ">=", limit: 0 }), errors++;
                  }
                }
                if (data10.text !== void 0 && typeof data10.text != "string") {
                  vErrors = told(vErrors, instancePath + "/fix/edits/" + i0 + "/text", "type", { type: "string" }), errors++;
                }
              } else {
                vErrors = told(vErrors, instancePath + "/fix/edits/" + i0, "type", { type: "object" }), errors++;
              }
            }
          } else {
            vErrors = told(vErrors, instancePath + "/fix/edits", "type", { type: "array" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/fix", "type", { type: "object" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "file" || key0 === "message")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = told(vErrors, instancePath + "/message", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 5) {
      vErrors = told(vErrors, instancePath, "maxProperties", { limit: 5 }), errors++;
    }
    if (Object.keys(data).length < 4) {
      vErrors = told(vErrors, instancePath, "minProperties", { limit: 4 }), errors++;
    }
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "file" || key0 === "diagnostics" || key0 === "troubles")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.file !== void 0 && data.diagnostics === void 0) {
      let err6 = { instancePath: instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "file",
        missingProperty: "diagnostics",
        depsCount: 1,
        deps: "diagnostics"
      } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.diagnostics !== void 0 && data.file === void 0) {
      let err7 = { instancePath: instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "diagnostics",
        missingProperty: "file",
        depsCount: 1,
        deps: "file"
      } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "kept") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "kept" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.diagnostics !== void 0) {
      let data4 = data.diagnostics;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate100(data4[i0], { instancePath: instancePath + "/diagnostics/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate100.errors : append(vErrors, validate100.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/diagnostics", "type", { type: "array" }), errors++;
      }
    }
    if (data.troubles !== void 0) {
      let data6 = data.troubles;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = told(vErrors, instancePath + "/troubles", "minItems", { limit: 1 }), errors++;
        }
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate107(data6[i1], { instancePath: instancePath + "/troubles/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate107.errors : append(vErrors, validate107.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/troubles", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "unchanged") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "unchanged" }), errors++;
    }
    data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
var schema36 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "code", "message"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "warning" }, atMs: { $ref: "#/definitions/atMs" }, code: { enum: ["reachable-by-others", "local-upstream", "trusted-in-vain", "unset-variable", "unusable-variable", "uncallable-target", "config-warnings", "trusted-hosts-changed"] }, message: { type: "string" } } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.code === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "code" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "code" || key0 === "message")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "warning") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "warning" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.code !== void 0) {
      let data3 = data.code;
      if (!(data3 === "reachable-by-others" || data3 === "local-upstream" || data3 === "trusted-in-vain" || data3 === "unset-variable" || data3 === "unusable-variable" || data3 === "uncallable-target" || data3 === "config-warnings" || data3 === "trusted-hosts-changed")) {
        vErrors = told(vErrors, instancePath + "/code", "enum", { allowedValues: schema36.properties.code.enum }), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = told(vErrors, instancePath + "/message", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.lines === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "lines" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "lines")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "lost") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "lost" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.lines !== void 0) {
      let data3 = data.lines;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/lines", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 1 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/lines", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.running === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "running" }), errors++;
    }
    if (data.mostMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mostMs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "running" || key0 === "mostMs")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "stopping") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "stopping" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.running !== void 0) {
      let data3 = data.running;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/running", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/running", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.mostMs !== void 0) {
      let data4 = data.mostMs;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/mostMs", "type", { type: "integer" }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/mostMs", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.atMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "atMs" }), errors++;
    }
    if (data.cut === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "cut" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "cut")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "stopped") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "stopped" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.cut !== void 0) {
      let data3 = data.cut;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/cut", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/cut", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "started")
        validate22(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length);
      else if (tag0 === "attempt")
        validate33(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length);
      else if (tag0 === "waiting")
        validate54(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length);
      else if (tag0 === "request")
        validate65(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors), errors = vErrors.length);
      else if (tag0 === "cut")
        validate74(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors), errors = vErrors.length);
      else if (tag0 === "turned-away")
        validate86(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors), errors = vErrors.length);
      else if (tag0 === "reloaded")
        validate91(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate91.errors : append(vErrors, validate91.errors), errors = vErrors.length);
      else if (tag0 === "kept")
        validate97(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors), errors = vErrors.length);
      else if (tag0 === "unchanged")
        validate109(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors), errors = vErrors.length);
      else if (tag0 === "warning")
        validate112(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate112.errors : append(vErrors, validate112.errors), errors = vErrors.length);
      else if (tag0 === "lost")
        validate115(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate115.errors : append(vErrors, validate115.errors), errors = vErrors.length);
      else if (tag0 === "stopping")
        validate118(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate118.errors : append(vErrors, validate118.errors), errors = vErrors.length);
      else if (tag0 === "stopped")
        validate121(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate121.errors : append(vErrors, validate121.errors), errors = vErrors.length);
      else {
        vErrors = told(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 }), errors++;
      }
    else {
      vErrors = told(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export const validateServeLog: ShapeValidator = stdin_default;
