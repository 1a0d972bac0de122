// @ts-nocheck
// Generated from schemas/plan.v1.schema.json; do not edit.
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
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate21, stdin_default = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data !== 1) {
    vErrors = told(vErrors, instancePath, "const", { allowedValue: 1 }), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "single") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "single" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "fallback") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "fallback" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.draw === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "draw" }), errors++;
    }
    if (data.share === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "share" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "draw" || key0 === "share")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "drawn") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "drawn" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    if (data.draw !== void 0) {
      let data3 = data.draw;
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = told(vErrors, instancePath + "/draw", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
        if (data3 >= 1 || isNaN(data3)) {
          vErrors = told(vErrors, instancePath + "/draw", "exclusiveMaximum", { comparison: "<", limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/draw", "type", { type: "number" }), errors++;
      }
    }
    if (data.share !== void 0) {
      let data4 = data.share;
      if (typeof data4 == "number") {
        if (data4 > 1 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/share", "maximum", { comparison: "<=", limit: 1 }), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/share", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/share", "type", { type: "number" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.fields === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "fields" }), errors++;
    }
    if (data.share === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "share" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "fields" || key0 === "share")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "stuck") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "stuck" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    if (data.fields !== void 0) {
      let data3 = data.fields;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/fields/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/fields", "type", { type: "array" }), errors++;
      }
    }
    if (data.share !== void 0) {
      let data5 = data.share;
      if (typeof data5 == "number") {
        if (data5 > 1 || isNaN(data5)) {
          vErrors = told(vErrors, instancePath + "/share", "maximum", { comparison: "<=", limit: 1 }), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          vErrors = told(vErrors, instancePath + "/share", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/share", "type", { type: "number" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.condition === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "condition" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "condition")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "matched") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "matched" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != "string") {
      vErrors = told(vErrors, instancePath + "/condition", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "default") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "default" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "skipped") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "skipped" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "bypassed") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "bypassed" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", additionalProperties: !1, required: ["reason", "at", "message", "hint", "status"], properties: { reason: { enum: ["body-not-json", "body-not-form", "body-encoded", "body-too-large", "bad-header", "bad-path", "bad-metadata", "no-condition-held", "no-provider", "unknown-provider", "unknown-slug", "unsupported-endpoint", "missing-setting", "bad-host", "prompt-template", "too-many-attempts"] }, at: { type: "string" }, message: { type: "string" }, hint: { type: "string" }, status: { type: "integer", minimum: 400, maximum: 599 }, param: { type: "string" } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "reason" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    if (data.hint === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "hint" }), errors++;
    }
    if (data.status === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "status" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "reason" || key0 === "at" || key0 === "message" || key0 === "hint" || key0 === "status" || key0 === "param")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (!(data0 === "body-not-json" || data0 === "body-not-form" || data0 === "body-encoded" || data0 === "body-too-large" || data0 === "bad-header" || data0 === "bad-path" || data0 === "bad-metadata" || data0 === "no-condition-held" || data0 === "no-provider" || data0 === "unknown-provider" || data0 === "unknown-slug" || data0 === "unsupported-endpoint" || data0 === "missing-setting" || data0 === "bad-host" || data0 === "prompt-template" || data0 === "too-many-attempts")) {
        vErrors = told(vErrors, instancePath + "/reason", "enum", { allowedValues: schema20.properties.reason.enum }), errors++;
      }
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = told(vErrors, instancePath + "/message", "type", { type: "string" }), errors++;
    }
    if (data.hint !== void 0 && typeof data.hint != "string") {
      vErrors = told(vErrors, instancePath + "/hint", "type", { type: "string" }), errors++;
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 599 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/status", "maximum", { comparison: "<=", limit: 599 }), errors++;
        }
        if (data4 < 400 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/status", "minimum", { comparison: ">=", limit: 400 }), errors++;
        }
      }
    }
    if (data.param !== void 0 && typeof data.param != "string") {
      vErrors = told(vErrors, instancePath + "/param", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.refusal === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "refusal" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "refusal")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "refused") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "refused" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    data.refusal !== void 0 && (validate36(data.refusal, { instancePath: instancePath + "/refusal", parentData: data, parentDataProperty: "refusal", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.retries === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retries" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "retries" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "sent-once") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "sent-once" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.retries !== void 0) {
      let data2 = data.retries;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/retries", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/retries", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.targets !== void 0) {
      let data3 = data.targets;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "single")
        validate27(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      else if (tag0 === "fallback")
        validate28(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length);
      else if (tag0 === "drawn")
        validate29(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length);
      else if (tag0 === "stuck")
        validate30(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length);
      else if (tag0 === "matched")
        validate31(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length);
      else if (tag0 === "default")
        validate32(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors), errors = vErrors.length);
      else if (tag0 === "skipped")
        validate33(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length);
      else if (tag0 === "bypassed")
        validate34(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length);
      else if (tag0 === "refused")
        validate35(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length);
      else if (tag0 === "sent-once")
        validate38(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length);
      else {
        vErrors = told(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 }), errors++;
      }
    else {
      vErrors = told(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length);
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "array" }), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", additionalProperties: !1, required: ["target", "method", "url", "headers", "params", "from"], properties: { target: { type: "string" }, name: { type: "string" }, provider: { type: "string" }, method: { type: "string" }, url: { type: "string" }, headers: { type: "array", items: { $ref: "#/definitions/header" } }, params: { $ref: "#/definitions/params" }, timeoutMs: { type: "integer", minimum: 1 }, carries: { type: "array", items: { $ref: "#/definitions/carried" } }, from: { type: "object", additionalProperties: { type: "string" } } } }, func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    if (data.text === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "text" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "text")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.from !== void 0 && data.from !== "plan") {
      vErrors = told(vErrors, instancePath + "/from", "const", { allowedValue: "plan" }), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      vErrors = told(vErrors, instancePath + "/text", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    if (data.pointer === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "pointer" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "pointer" || key0 === "prefix")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.from !== void 0 && data.from !== "config") {
      vErrors = told(vErrors, instancePath + "/from", "const", { allowedValue: "config" }), errors++;
    }
    if (data.pointer !== void 0 && typeof data.pointer != "string") {
      vErrors = told(vErrors, instancePath + "/pointer", "type", { type: "string" }), errors++;
    }
    if (data.prefix !== void 0 && typeof data.prefix != "string") {
      vErrors = told(vErrors, instancePath + "/prefix", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    if (data.header === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "header" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "header" || key0 === "strip" || key0 === "prefix")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.from !== void 0 && data.from !== "request") {
      vErrors = told(vErrors, instancePath + "/from", "const", { allowedValue: "request" }), errors++;
    }
    if (data.header !== void 0 && typeof data.header != "string") {
      vErrors = told(vErrors, instancePath + "/header", "type", { type: "string" }), errors++;
    }
    if (data.strip !== void 0 && typeof data.strip != "string") {
      vErrors = told(vErrors, instancePath + "/strip", "type", { type: "string" }), errors++;
    }
    if (data.prefix !== void 0 && typeof data.prefix != "string") {
      vErrors = told(vErrors, instancePath + "/prefix", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    if (data.variable === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "variable" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "variable" || key0 === "prefix")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.from !== void 0 && data.from !== "environment") {
      vErrors = told(vErrors, instancePath + "/from", "const", { allowedValue: "environment" }), errors++;
    }
    if (data.variable !== void 0 && typeof data.variable != "string") {
      vErrors = told(vErrors, instancePath + "/variable", "type", { type: "string" }), errors++;
    }
    if (data.prefix !== void 0 && typeof data.prefix != "string") {
      vErrors = told(vErrors, instancePath + "/prefix", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    if (data.slug === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "slug" }), errors++;
    }
    if (data.header === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "header" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "slug" || key0 === "header")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.from !== void 0 && data.from !== "catalogue") {
      vErrors = told(vErrors, instancePath + "/from", "const", { allowedValue: "catalogue" }), errors++;
    }
    if (data.slug !== void 0 && typeof data.slug != "string") {
      vErrors = told(vErrors, instancePath + "/slug", "type", { type: "string" }), errors++;
    }
    if (data.header !== void 0 && typeof data.header != "string") {
      vErrors = told(vErrors, instancePath + "/header", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    let tag0 = data.from;
    if (typeof tag0 == "string")
      if (tag0 === "plan")
        validate55(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors), errors = vErrors.length);
      else if (tag0 === "config")
        validate56(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors), errors = vErrors.length);
      else if (tag0 === "request")
        validate57(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors), errors = vErrors.length);
      else if (tag0 === "environment")
        validate58(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors), errors = vErrors.length);
      else if (tag0 === "catalogue")
        validate59(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors), errors = vErrors.length);
      else {
        vErrors = told(vErrors, instancePath, "discriminator", { error: "mapping", tag: "from", tagValue: tag0 }), errors++;
      }
    else {
      vErrors = told(vErrors, instancePath, "discriminator", { error: "tag", tag: "from", tagValue: tag0 }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "name" }), errors++;
    }
    if (data.value === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "value" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "value")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          vErrors = told(vErrors, instancePath + "/name", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/name", "type", { type: "string" }), errors++;
      }
    }
    data.value !== void 0 && (validate54(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
var schema32 = { type: "object", additionalProperties: !1, required: ["in", "at", "from"], properties: { in: { enum: ["defaults", "override"] }, at: { type: "string" }, from: { type: "string" } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.in === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "in" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "in" || key0 === "at" || key0 === "from")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.in !== void 0) {
      let data0 = data.in;
      if (!(data0 === "defaults" || data0 === "override")) {
        vErrors = told(vErrors, instancePath + "/in", "enum", { allowedValues: schema32.properties.in.enum }), errors++;
      }
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      vErrors = told(vErrors, instancePath + "/from", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "defaults" || key0 === "override" || key0 === "drop" || key0 === "secrets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.defaults !== void 0) {
      let data0 = data.defaults;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        vErrors = told(vErrors, instancePath + "/defaults", "type", { type: "object" }), errors++;
      }
    }
    if (data.override !== void 0) {
      let data1 = data.override;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = told(vErrors, instancePath + "/override", "type", { type: "object" }), errors++;
      }
    }
    if (data.drop !== void 0) {
      let data2 = data.drop;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/drop/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/drop", "type", { type: "array" }), errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data4 = data.secrets;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate68(data4[i1], { instancePath: instancePath + "/secrets/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate68.errors : append(vErrors, validate68.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/secrets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "key" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "key" || key0 === "at" || key0 === "why")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.key !== void 0 && typeof data.key != "string") {
      vErrors = told(vErrors, instancePath + "/key", "type", { type: "string" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.why !== void 0 && typeof data.why != "string") {
      vErrors = told(vErrors, instancePath + "/why", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.method === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "method" }), errors++;
    }
    if (data.url === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "url" }), errors++;
    }
    if (data.headers === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "headers" }), errors++;
    }
    if (data.params === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "params" }), errors++;
    }
    if (data.from === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "from" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema23.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = told(vErrors, instancePath + "/name", "type", { type: "string" }), errors++;
    }
    if (data.provider !== void 0 && typeof data.provider != "string") {
      vErrors = told(vErrors, instancePath + "/provider", "type", { type: "string" }), errors++;
    }
    if (data.method !== void 0 && typeof data.method != "string") {
      vErrors = told(vErrors, instancePath + "/method", "type", { type: "string" }), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      vErrors = told(vErrors, instancePath + "/url", "type", { type: "string" }), errors++;
    }
    if (data.headers !== void 0) {
      let data5 = data.headers;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data5[i0], { instancePath: instancePath + "/headers/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/headers", "type", { type: "array" }), errors++;
      }
    }
    if (data.params !== void 0 && (validate67(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData }) || (vErrors = vErrors === null ? validate67.errors : append(vErrors, validate67.errors), errors = vErrors.length)), data.timeoutMs !== void 0) {
      let data8 = data.timeoutMs;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        vErrors = told(vErrors, instancePath + "/timeoutMs", "type", { type: "integer" }), errors++;
      }
      if (typeof data8 == "number" && (data8 < 1 || isNaN(data8))) {
        vErrors = told(vErrors, instancePath + "/timeoutMs", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.carries !== void 0) {
      let data9 = data.carries;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate71(data9[i1], { instancePath: instancePath + "/carries/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/carries", "type", { type: "array" }), errors++;
      }
    }
    if (data.from !== void 0) {
      let data11 = data.from;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key1 in data11)
          if (typeof data11[key1] != "string") {
            vErrors = told(vErrors, instancePath + "/from/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/from", "type", { type: "object" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  if (typeof data == "number") {
    if (data > 599 || isNaN(data)) {
      vErrors = told(vErrors, instancePath, "maximum", { comparison: "<=", limit: 599 }), errors++;
    }
    if (data < 100 || isNaN(data)) {
      vErrors = told(vErrors, instancePath, "minimum", { comparison: ">=", limit: 100 }), errors++;
    }
  }
  return validate75.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attempts === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempts" }), errors++;
    }
    if (data.on === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "on" }), errors++;
    }
    if (data.afterHeaders === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "afterHeaders" }), errors++;
    }
    if (data.waitsMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "waitsMs" }), errors++;
    }
    if (data.mostWaitMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mostWaitMs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "attempts" || key0 === "on" || key0 === "afterHeaders" || key0 === "waitsMs" || key0 === "mostWaitMs" || key0 === "at")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.attempts !== void 0) {
      let data0 = data.attempts;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/attempts", "type", { type: "integer" }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/attempts", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate75(data1[i0], { instancePath: instancePath + "/on/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/on", "type", { type: "array" }), errors++;
      }
    }
    if (data.afterHeaders !== void 0 && typeof data.afterHeaders != "boolean") {
      vErrors = told(vErrors, instancePath + "/afterHeaders", "type", { type: "boolean" }), errors++;
    }
    if (data.waitsMs !== void 0) {
      let data4 = data.waitsMs;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "number") {
            if (data5 < 0 || isNaN(data5)) {
              vErrors = told(vErrors, instancePath + "/waitsMs/" + i1, "minimum", { comparison: ">=", limit: 0 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/waitsMs/" + i1, "type", { type: "number" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/waitsMs", "type", { type: "array" }), errors++;
      }
    }
    if (data.mostWaitMs !== void 0) {
      let data6 = data.mostWaitMs;
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = told(vErrors, instancePath + "/mostWaitMs", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/mostWaitMs", "type", { type: "number" }), errors++;
      }
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data !== "failure") {
    vErrors = told(vErrors, instancePath, "const", { allowedValue: "failure" }), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate75(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors), errors = vErrors.length);
    } else {
      vErrors = told(vErrors, instancePath, "type", { type: "array" }), errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    vErrors = told(vErrors, instancePath, "anyOf", {}), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "on" }), errors++;
    }
    if (data.to === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "to" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "on" || key0 === "to" || key0 === "at")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.on !== void 0 && (validate79(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData }) || (vErrors = vErrors === null ? validate79.errors : append(vErrors, validate79.errors), errors = vErrors.length)), data.to !== void 0) {
      let data1 = data.to;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/to", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/to", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.retry === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retry" }), errors++;
    }
    if (data.next === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "next" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "call" || key0 === "retry" || key0 === "next")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.call !== void 0 && (validate52(data.call, { instancePath: instancePath + "/call", parentData: data, parentDataProperty: "call", rootData }) || (vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors), errors = vErrors.length)), data.retry !== void 0 && (validate74(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors), errors = vErrors.length)), data.next !== void 0) {
      let data2 = data.next;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate78(data2[i0], { instancePath: instancePath + "/next/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/next", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.calls === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "calls" }), errors++;
    }
    if (data.waitMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "waitMs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "calls" || key0 === "waitMs")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.calls !== void 0) {
      let data0 = data.calls;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/calls", "type", { type: "integer" }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/calls", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.waitMs !== void 0) {
      let data1 = data.waitMs;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = told(vErrors, instancePath + "/waitMs", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/waitMs", "type", { type: "number" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
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
    if (data.decisions === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "decisions" }), errors++;
    }
    if (data.attempts === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempts" }), errors++;
    }
    if (data.bound === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "bound" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "decisions" || key0 === "attempts" || key0 === "bound")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "route") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "route" }), errors++;
    }
    if (data.decisions !== void 0 && (validate25(data.decisions, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.attempts !== void 0) {
      let data3 = data.attempts;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = told(vErrors, instancePath + "/attempts", "minItems", { limit: 1 }), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate51(data3[i0], { instancePath: instancePath + "/attempts/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/attempts", "type", { type: "array" }), errors++;
      }
    }
    data.bound !== void 0 && (validate84(data.bound, { instancePath: instancePath + "/bound", parentData: data, parentDataProperty: "bound", rootData }) || (vErrors = vErrors === null ? validate84.errors : append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.decisions === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "decisions" }), errors++;
    }
    if (data.refusal === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "refusal" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "kind" || key0 === "decisions" || key0 === "refusal")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "refused") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "refused" }), errors++;
    }
    data.decisions !== void 0 && (validate25(data.decisions, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.refusal !== void 0 && (validate36(data.refusal, { instancePath: instancePath + "/refusal", parentData: data, parentDataProperty: "refusal", rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "route")
        validate22(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length);
      else if (tag0 === "refused")
        validate86(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors), errors = vErrors.length);
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
export const validatePlan: ShapeValidator = stdin_default;
