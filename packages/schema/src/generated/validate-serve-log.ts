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
    if (data.url === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "url" }), errors++;
    }
    if (data.health === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "health" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "program" || key0 === "url" || key0 === "health" || key0 === "config" || key0 === "providers")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "started") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "started" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.program !== void 0 && typeof data.program != "string") {
      vErrors = told(vErrors, instancePath + "/program", "type", { type: "string" }), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      vErrors = told(vErrors, instancePath + "/url", "type", { type: "string" }), errors++;
    }
    if (data.health !== void 0 && typeof data.health != "string") {
      vErrors = told(vErrors, instancePath + "/health", "type", { type: "string" }), errors++;
    }
    data.config !== void 0 && (validate27(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length)), data.providers !== void 0 && (validate29(data.providers, { instancePath: instancePath + "/providers", parentData: data, parentDataProperty: "providers", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "id", "request", "call", "retry", "target", "host", "reason", "why", "outcome", "ms"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "attempt" }, atMs: { $ref: "#/definitions/atMs" }, id: { $ref: "#/definitions/id" }, request: { $ref: "#/definitions/requestNumber" }, call: { $ref: "#/definitions/call" }, retry: { type: "integer", minimum: 0 }, target: { $ref: "#/definitions/target" }, name: { $ref: "#/definitions/name" }, provider: { $ref: "#/definitions/provider" }, host: { $ref: "#/definitions/host" }, reason: { enum: ["chosen", "retry", "fallback"] }, why: { type: "string" }, outcome: { enum: ["reply", "timeout", "unreachable", "cancelled"] }, status: { type: "integer", minimum: 100 }, cause: { $ref: "#/definitions/cause" }, ms: { $ref: "#/definitions/callMs" } } }, func2 = Object.prototype.hasOwnProperty;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  if (typeof data == "number" && (data < 1 || isNaN(data))) {
    vErrors = told(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }), errors++;
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
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
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
var schema20 = { enum: ["refused", "reset", "closed", "dns", "tls", "connect-timeout", "forbidden", "unsendable"] };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "refused" || data === "reset" || data === "closed" || data === "dns" || data === "tls" || data === "connect-timeout" || data === "forbidden" || data === "unsendable")) {
    vErrors = told(vErrors, instancePath, "enum", { allowedValues: schema20.enum }), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  if (typeof data == "number" && (data < 0 || isNaN(data))) {
    vErrors = told(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema12.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "attempt") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "attempt" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.id !== void 0 && (validate34(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length)), data.request !== void 0 && (validate36(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length)), data.call !== void 0 && (validate38(data.call, { instancePath: instancePath + "/call", parentData: data, parentDataProperty: "call", rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length)), data.retry !== void 0) {
      let data6 = data.retry;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = told(vErrors, instancePath + "/retry", "type", { type: "integer" }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = told(vErrors, instancePath + "/retry", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.target !== void 0 && (validate40(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length)), data.name !== void 0 && (validate42(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors), errors = vErrors.length)), data.provider !== void 0 && (validate44(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length)), data.host !== void 0 && (validate46(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.reason !== void 0) {
      let data11 = data.reason;
      if (!(data11 === "chosen" || data11 === "retry" || data11 === "fallback")) {
        vErrors = told(vErrors, instancePath + "/reason", "enum", { allowedValues: schema12.properties.reason.enum }), errors++;
      }
    }
    if (data.why !== void 0 && typeof data.why != "string") {
      vErrors = told(vErrors, instancePath + "/why", "type", { type: "string" }), errors++;
    }
    if (data.outcome !== void 0) {
      let data13 = data.outcome;
      if (!(data13 === "reply" || data13 === "timeout" || data13 === "unreachable" || data13 === "cancelled")) {
        vErrors = told(vErrors, instancePath + "/outcome", "enum", { allowedValues: schema12.properties.outcome.enum }), errors++;
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
    data.cause !== void 0 && (validate48(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors), errors = vErrors.length)), data.ms !== void 0 && (validate50(data.ms, { instancePath: instancePath + "/ms", parentData: data, parentDataProperty: "ms", rootData }) || (vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "id", "request", "method", "path", "status", "ms", "calls"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "request" }, atMs: { $ref: "#/definitions/atMs" }, id: { $ref: "#/definitions/id" }, request: { $ref: "#/definitions/requestNumber" }, method: { $ref: "#/definitions/method" }, path: { $ref: "#/definitions/path" }, status: { type: "integer", minimum: 100 }, code: { type: "string" }, ms: { type: "integer", minimum: 0 }, calls: { type: "integer", minimum: 0 }, why: { type: "string" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema22.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "request") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "request" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.id !== void 0 && (validate34(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length)), data.request !== void 0 && (validate36(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length)), data.method !== void 0 && (validate57(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }) || (vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors), errors = vErrors.length)), data.path !== void 0 && (validate59(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors), errors = vErrors.length)), data.status !== void 0) {
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
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "id", "request", "call", "target", "host", "gone", "ms"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "cut" }, atMs: { $ref: "#/definitions/atMs" }, id: { $ref: "#/definitions/id" }, request: { $ref: "#/definitions/requestNumber" }, call: { $ref: "#/definitions/call" }, target: { $ref: "#/definitions/target" }, name: { $ref: "#/definitions/name" }, provider: { $ref: "#/definitions/provider" }, host: { $ref: "#/definitions/host" }, gone: { enum: ["caller", "upstream"] }, cause: { $ref: "#/definitions/cause" }, ms: { $ref: "#/definitions/callMs" } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema25.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "cut") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "cut" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.id !== void 0 && (validate34(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length)), data.request !== void 0 && (validate36(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length)), data.call !== void 0 && (validate38(data.call, { instancePath: instancePath + "/call", parentData: data, parentDataProperty: "call", rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length)), data.target !== void 0 && (validate40(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length)), data.name !== void 0 && (validate42(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors), errors = vErrors.length)), data.provider !== void 0 && (validate44(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length)), data.host !== void 0 && (validate46(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.gone !== void 0) {
      let data10 = data.gone;
      if (!(data10 === "caller" || data10 === "upstream")) {
        vErrors = told(vErrors, instancePath + "/gone", "enum", { allowedValues: schema25.properties.gone.enum }), errors++;
      }
    }
    data.cause !== void 0 && (validate48(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors), errors = vErrors.length)), data.ms !== void 0 && (validate50(data.ms, { instancePath: instancePath + "/ms", parentData: data, parentDataProperty: "ms", rootData }) || (vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "method", "path", "status", "code"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "turned-away" }, atMs: { $ref: "#/definitions/atMs" }, method: { $ref: "#/definitions/method" }, path: { $ref: "#/definitions/path" }, status: { const: 403 }, code: { const: "foreign-caller" }, host: { type: "string" }, origin: { type: "string" } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.method === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "method" }), errors++;
    }
    if (data.path === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "path" }), errors++;
    }
    if (data.status === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "status" }), errors++;
    }
    if (data.code === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "code" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema26.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "turned-away") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "turned-away" }), errors++;
    }
    if (data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.method !== void 0 && (validate57(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }) || (vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors), errors = vErrors.length)), data.path !== void 0 && (validate59(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors), errors = vErrors.length)), data.status !== void 0 && data.status !== 403) {
      vErrors = told(vErrors, instancePath + "/status", "const", { allowedValue: 403 }), errors++;
    }
    if (data.code !== void 0 && data.code !== "foreign-caller") {
      vErrors = told(vErrors, instancePath + "/code", "const", { allowedValue: "foreign-caller" }), errors++;
    }
    if (data.host !== void 0 && typeof data.host != "string") {
      vErrors = told(vErrors, instancePath + "/host", "type", { type: "string" }), errors++;
    }
    if (data.origin !== void 0 && typeof data.origin != "string") {
      vErrors = told(vErrors, instancePath + "/origin", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "version" || key0 === "kind" || key0 === "atMs" || key0 === "config" || key0 === "providers")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "reloaded") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "reloaded" }), errors++;
    }
    data.atMs !== void 0 && (validate25(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.config !== void 0 && (validate27(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length)), data.providers !== void 0 && (validate29(data.providers, { instancePath: instancePath + "/providers", parentData: data, parentDataProperty: "providers", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
var schema29 = { type: "object", additionalProperties: !1, required: ["code", "severity", "message", "pointer", "range", "docs"], properties: { code: { type: "string", pattern: "^PK[1-7][0-9]{3}$" }, severity: { type: "string", enum: ["error", "warning", "info"] }, message: { type: "string" }, hint: { type: "string" }, pointer: { type: "string" }, range: { $ref: "#/definitions/range" }, docs: { type: "string" }, fix: { type: "object", additionalProperties: !1, required: ["title", "edits"], properties: { title: { type: "string" }, edits: { type: "array", items: { type: "object", additionalProperties: !1, required: ["offset", "length", "text"], properties: { offset: { type: "integer", minimum: 0 }, length: { type: "integer", minimum: 0 }, text: { type: "string" } } } } } } } }, pattern0 = new RegExp("^PK[1-7][0-9]{3}$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.start !== void 0 && (validate88(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors), errors = vErrors.length)), data.end !== void 0 && (validate88(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        vErrors = told(vErrors, instancePath + "/severity", "enum", { allowedValues: schema29.properties.severity.enum }), errors++;
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
    if (data.range !== void 0 && (validate87(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors), errors = vErrors.length)), data.docs !== void 0 && typeof data.docs != "string") {
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
  return validate86.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate93.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate86(data4[i0], { instancePath: instancePath + "/diagnostics/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors), errors = vErrors.length);
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
          validate93(data6[i1], { instancePath: instancePath + "/troubles/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/troubles", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate95.errors = vErrors, errors === 0;
}
var schema34 = { type: "object", additionalProperties: !1, required: ["version", "kind", "atMs", "code", "message"], properties: { version: { $ref: "#/definitions/version" }, kind: { const: "warning" }, atMs: { $ref: "#/definitions/atMs" }, code: { enum: ["reachable-by-others", "unset-variable", "config-warnings", "trusted-hosts-changed"] }, message: { type: "string" } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(data3 === "reachable-by-others" || data3 === "unset-variable" || data3 === "config-warnings" || data3 === "trusted-hosts-changed")) {
        vErrors = told(vErrors, instancePath + "/code", "enum", { allowedValues: schema34.properties.code.enum }), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = told(vErrors, instancePath + "/message", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate101.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate104.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate107.errors = vErrors, errors === 0;
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
        validate31(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length);
      else if (tag0 === "request")
        validate52(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors), errors = vErrors.length);
      else if (tag0 === "cut")
        validate61(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors), errors = vErrors.length);
      else if (tag0 === "turned-away")
        validate73(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate73.errors : append(vErrors, validate73.errors), errors = vErrors.length);
      else if (tag0 === "reloaded")
        validate78(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors), errors = vErrors.length);
      else if (tag0 === "kept")
        validate83(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate83.errors : append(vErrors, validate83.errors), errors = vErrors.length);
      else if (tag0 === "unchanged")
        validate95(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate95.errors : append(vErrors, validate95.errors), errors = vErrors.length);
      else if (tag0 === "warning")
        validate98(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate98.errors : append(vErrors, validate98.errors), errors = vErrors.length);
      else if (tag0 === "lost")
        validate101(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate101.errors : append(vErrors, validate101.errors), errors = vErrors.length);
      else if (tag0 === "stopping")
        validate104(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate104.errors : append(vErrors, validate104.errors), errors = vErrors.length);
      else if (tag0 === "stopped")
        validate107(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate107.errors : append(vErrors, validate107.errors), errors = vErrors.length);
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
