// @ts-nocheck
// Generated from schemas/config.v2.schema.json; do not edit.
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
var schema8 = { type: "object", additionalProperties: !1, required: ["strategy", "targets"], properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1 }, weight: { type: "number" }, strategy: { $ref: "#/definitions/strategy" }, targets: { type: "array", items: { $ref: "#/definitions/node" } }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { type: "integer", minimum: 0 }, custom_host: { type: "string" }, forward_headers: { type: "array", items: { type: "string", minLength: 1 } }, override_params: { type: "object" }, default_params: { type: "object" }, drop_params: { type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { type: "boolean" }, before_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "failure_threshold" || key0 === "failure_threshold_percentage" || key0 === "minimum_requests" || key0 === "cooldown_interval" || key0 === "failure_status_codes")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.failure_threshold !== void 0) {
      let data0 = data.failure_threshold;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/failure_threshold", "type", { type: "integer" }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/failure_threshold", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.failure_threshold_percentage !== void 0) {
      let data1 = data.failure_threshold_percentage;
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          vErrors = told(vErrors, instancePath + "/failure_threshold_percentage", "maximum", { comparison: "<=", limit: 100 }), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          vErrors = told(vErrors, instancePath + "/failure_threshold_percentage", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/failure_threshold_percentage", "type", { type: "number" }), errors++;
      }
    }
    if (data.minimum_requests !== void 0) {
      let data2 = data.minimum_requests;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/minimum_requests", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/minimum_requests", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.cooldown_interval !== void 0) {
      let data3 = data.cooldown_interval;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/cooldown_interval", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/cooldown_interval", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.failure_status_codes !== void 0) {
      let data4 = data.failure_status_codes;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data4[i0], { instancePath: instancePath + "/failure_status_codes/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/failure_status_codes", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mode" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "cb_config")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        vErrors = told(vErrors, instancePath + "/mode", "type", { type: "string" }), errors++;
      }
      if (data0 !== "single") {
        vErrors = told(vErrors, instancePath + "/mode", "const", { allowedValue: "single" }), errors++;
      }
    }
    data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mode" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "on_status_codes" || key0 === "cb_config")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        vErrors = told(vErrors, instancePath + "/mode", "type", { type: "string" }), errors++;
      }
      if (data0 !== "fallback") {
        vErrors = told(vErrors, instancePath + "/mode", "const", { allowedValue: "fallback" }), errors++;
      }
    }
    if (data.on_status_codes !== void 0) {
      let data1 = data.on_status_codes;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data1[i0], { instancePath: instancePath + "/on_status_codes/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/on_status_codes", "type", { type: "array" }), errors++;
      }
    }
    data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "enabled" || key0 === "hash_fields" || key0 === "ttl")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      vErrors = told(vErrors, instancePath + "/enabled", "type", { type: "boolean" }), errors++;
    }
    if (data.hash_fields !== void 0) {
      let data1 = data.hash_fields;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              vErrors = told(vErrors, instancePath + "/hash_fields/" + i0, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/hash_fields/" + i0, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/hash_fields", "type", { type: "array" }), errors++;
      }
    }
    if (data.ttl !== void 0) {
      let data3 = data.ttl;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/ttl", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 1 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/ttl", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mode" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "sticky" || key0 === "cb_config")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        vErrors = told(vErrors, instancePath + "/mode", "type", { type: "string" }), errors++;
      }
      if (data0 !== "loadbalance") {
        vErrors = told(vErrors, instancePath + "/mode", "const", { allowedValue: "loadbalance" }), errors++;
      }
    }
    data.sticky !== void 0 && (validate34(data.sticky, { instancePath: instancePath + "/sticky", parentData: data, parentDataProperty: "sticky", rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "query" }), errors++;
    }
    if (data.then === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "then" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "query" || key0 === "then")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        vErrors = told(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
      }
    }
    if (data.then !== void 0) {
      let data1 = data.then;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          vErrors = told(vErrors, instancePath + "/then", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/then", "type", { type: "string" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mode" }), errors++;
    }
    if (data.conditions === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "conditions" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "conditions" || key0 === "default" || key0 === "cb_config")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        vErrors = told(vErrors, instancePath + "/mode", "type", { type: "string" }), errors++;
      }
      if (data0 !== "conditional") {
        vErrors = told(vErrors, instancePath + "/mode", "const", { allowedValue: "conditional" }), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data1 = data.conditions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data1[i0], { instancePath: instancePath + "/conditions/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/conditions", "type", { type: "array" }), errors++;
      }
    }
    if (data.default !== void 0) {
      let data3 = data.default;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          vErrors = told(vErrors, instancePath + "/default", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/default", "type", { type: "string" }), errors++;
      }
    }
    data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mode" }), errors++;
    }
    let tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "single")
        validate25(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length);
      else if (tag0 === "fallback")
        validate30(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length);
      else if (tag0 === "loadbalance")
        validate33(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length);
      else if (tag0 === "conditional")
        validate37(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length);
      else {
        vErrors = told(vErrors, instancePath, "discriminator", { error: "mapping", tag: "mode", tagValue: tag0 }), errors++;
      }
    else {
      vErrors = told(vErrors, instancePath, "discriminator", { error: "tag", tag: "mode", tagValue: tag0 }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attempts === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempts" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "attempts" || key0 === "on_status_codes" || key0 === "use_retry_after_headers" || key0 === "use_retry_after_header")) {
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
    if (data.on_status_codes !== void 0) {
      let data1 = data.on_status_codes;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data1[i0], { instancePath: instancePath + "/on_status_codes/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/on_status_codes", "type", { type: "array" }), errors++;
      }
    }
    if (data.use_retry_after_headers !== void 0 && typeof data.use_retry_after_headers != "boolean") {
      vErrors = told(vErrors, instancePath + "/use_retry_after_headers", "type", { type: "boolean" }), errors++;
    }
    if (data.use_retry_after_header !== void 0 && typeof data.use_retry_after_header != "boolean") {
      vErrors = told(vErrors, instancePath + "/use_retry_after_header", "type", { type: "boolean" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { type: "string", enum: ["simple", "semantic"] }, max_age: { type: "integer", minimum: 0 } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "mode" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "max_age")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        vErrors = told(vErrors, instancePath + "/mode", "type", { type: "string" }), errors++;
      }
      if (!(data0 === "simple" || data0 === "semantic")) {
        vErrors = told(vErrors, instancePath + "/mode", "enum", { allowedValues: schema19.properties.mode.enum }), errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data1 = data.max_age;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/max_age", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/max_age", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", properties: { id: { type: "string" }, type: { type: "string", enum: ["guardrail", "mutator"] }, deny: { type: "boolean" }, async: { type: "boolean" }, sequential: { type: "boolean" }, checks: { type: "array", items: { type: "object", properties: { id: { type: "string" }, parameters: { type: "object" }, is_enabled: { type: "boolean" } } } }, on_success: { type: "object" }, on_fail: { type: "object" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      vErrors = told(vErrors, instancePath + "/id", "type", { type: "string" }), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        vErrors = told(vErrors, instancePath + "/type", "type", { type: "string" }), errors++;
      }
      if (!(data1 === "guardrail" || data1 === "mutator")) {
        vErrors = told(vErrors, instancePath + "/type", "enum", { allowedValues: schema20.properties.type.enum }), errors++;
      }
    }
    if (data.deny !== void 0 && typeof data.deny != "boolean") {
      vErrors = told(vErrors, instancePath + "/deny", "type", { type: "boolean" }), errors++;
    }
    if (data.async !== void 0 && typeof data.async != "boolean") {
      vErrors = told(vErrors, instancePath + "/async", "type", { type: "boolean" }), errors++;
    }
    if (data.sequential !== void 0 && typeof data.sequential != "boolean") {
      vErrors = told(vErrors, instancePath + "/sequential", "type", { type: "boolean" }), errors++;
    }
    if (data.checks !== void 0) {
      let data5 = data.checks;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id !== void 0 && typeof data6.id != "string") {
              vErrors = told(vErrors, instancePath + "/checks/" + i0 + "/id", "type", { type: "string" }), errors++;
            }
            if (data6.parameters !== void 0) {
              let data8 = data6.parameters;
              if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                vErrors = told(vErrors, instancePath + "/checks/" + i0 + "/parameters", "type", { type: "object" }), errors++;
              }
            }
            if (data6.is_enabled !== void 0 && typeof data6.is_enabled != "boolean") {
              vErrors = told(vErrors, instancePath + "/checks/" + i0 + "/is_enabled", "type", { type: "boolean" }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/checks/" + i0, "type", { type: "object" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/checks", "type", { type: "array" }), errors++;
      }
    }
    if (data.on_success !== void 0) {
      let data10 = data.on_success;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        vErrors = told(vErrors, instancePath + "/on_success", "type", { type: "object" }), errors++;
      }
    }
    if (data.on_fail !== void 0) {
      let data11 = data.on_fail;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        vErrors = told(vErrors, instancePath + "/on_fail", "type", { type: "object" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var schema22 = { type: ["string", "object"], properties: { deny: { type: "boolean" }, async: { type: "boolean" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: schema22.type }), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deny !== void 0 && typeof data.deny != "boolean") {
      vErrors = told(vErrors, instancePath + "/deny", "type", { type: "boolean" }), errors++;
    }
    if (data.async !== void 0 && typeof data.async != "boolean") {
      vErrors = told(vErrors, instancePath + "/async", "type", { type: "boolean" }), errors++;
    }
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors), errors = vErrors.length);
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "array" }), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate22 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "strategy" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema8.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      vErrors = told(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          vErrors = told(vErrors, instancePath + "/name", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/name", "type", { type: "string" }), errors++;
      }
    }
    if (data.weight !== void 0 && typeof data.weight != "number") {
      vErrors = told(vErrors, instancePath + "/weight", "type", { type: "number" }), errors++;
    }
    if (data.strategy !== void 0 && (validate24(data.strategy, { instancePath: instancePath + "/strategy", parentData: data, parentDataProperty: "strategy", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.targets !== void 0) {
      let data4 = data.targets;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data4[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
    if (data.retry !== void 0 && (validate46(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.cache !== void 0 && (validate49(data.cache, { instancePath: instancePath + "/cache", parentData: data, parentDataProperty: "cache", rootData }) || (vErrors = vErrors === null ? validate49.errors : append(vErrors, validate49.errors), errors = vErrors.length)), data.request_timeout !== void 0) {
      let data8 = data.request_timeout;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        vErrors = told(vErrors, instancePath + "/request_timeout", "type", { type: "integer" }), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = told(vErrors, instancePath + "/request_timeout", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.custom_host !== void 0 && typeof data.custom_host != "string") {
      vErrors = told(vErrors, instancePath + "/custom_host", "type", { type: "string" }), errors++;
    }
    if (data.forward_headers !== void 0) {
      let data10 = data.forward_headers;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 == "string") {
            if (func3(data11) < 1) {
              vErrors = told(vErrors, instancePath + "/forward_headers/" + i1, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/forward_headers/" + i1, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/forward_headers", "type", { type: "array" }), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data12 = data.override_params;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        vErrors = told(vErrors, instancePath + "/override_params", "type", { type: "object" }), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data13 = data.default_params;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        vErrors = told(vErrors, instancePath + "/default_params", "type", { type: "object" }), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data14 = data.drop_params;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (typeof data15 == "string") {
            if (func3(data15) < 1) {
              vErrors = told(vErrors, instancePath + "/drop_params/" + i2, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/drop_params/" + i2, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/drop_params", "type", { type: "array" }), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      vErrors = told(vErrors, instancePath + "/strict_open_ai_compliance", "type", { type: "boolean" }), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data17 = data.before_request_hooks;
      if (Array.isArray(data17)) {
        let len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate51(data17[i3], { instancePath: instancePath + "/before_request_hooks/" + i3, parentData: data17, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/before_request_hooks", "type", { type: "array" }), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data19 = data.after_request_hooks;
      if (Array.isArray(data19)) {
        let len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate51(data19[i4], { instancePath: instancePath + "/after_request_hooks/" + i4, parentData: data19, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/after_request_hooks", "type", { type: "array" }), errors++;
      }
    }
    data.input_guardrails !== void 0 && (validate54(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate54(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate54(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate54(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", additionalProperties: !1, properties: { name: { type: "string", minLength: 1 }, weight: { type: "number" }, provider: { type: "string", minLength: 1 }, virtual_key: { type: "string", minLength: 1 }, prompt_id: { type: "string", minLength: 1 }, passthrough: { type: "boolean" }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { type: "integer", minimum: 0 }, forward_headers: { type: "array", items: { type: "string", minLength: 1 } }, override_params: { type: "object" }, default_params: { type: "object" }, drop_params: { type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { type: "boolean" }, before_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" }, vertex_service_account_json: { type: ["object", "string"] } }, patternProperties: { "^(?:\\$schema|api_key|custom_host|resource_name|deployment_id|api_version|ad_auth|azure_resource_name|azure_deployment_id|azure_api_version|azure_model_name|azure_auth_mode|azure_managed_client_id|azure_entra_client_id|azure_entra_client_secret|azure_entra_tenant_id|azure_entra_scope|azure_ad_token|azure_foundry_url|azure_deployment_name|azure_extra_params|azure_extra_parameters|aws_access_key_id|aws_secret_access_key|aws_session_token|aws_region|aws_auth_type|aws_role_arn|aws_external_id|aws_s3_bucket|aws_s3_object_key|aws_bedrock_model|aws_server_side_encryption|aws_server_side_encryption_kms_key_id|aws_service|foundation_model|amzn_sagemaker_custom_attributes|amzn_sagemaker_target_model|amzn_sagemaker_target_variant|amzn_sagemaker_target_container_hostname|amzn_sagemaker_inference_id|amzn_sagemaker_enable_explanations|amzn_sagemaker_inference_component|amzn_sagemaker_session_id|amzn_sagemaker_model_name|vertex_project_id|vertex_region|vertex_storage_bucket_name|vertex_model_name|vertex_batch_endpoint|filename|openai_organization|openai_project|openai_beta|anthropic_beta|anthropic_version|stability_client_id|stability_client_user_id|stability_client_version|huggingface_base_url|workers_ai_account_id|mistral_fim_completion|fireworks_account_id|fireworks_file_length|snowflake_account|oracle_region|oracle_tenancy|oracle_user|oracle_fingerprint|oracle_private_key|oracle_key_passphrase|oracle_compartment_id|oracle_serving_mode|oracle_api_version|azure_workload_client_id)$": { type: "string" } } }, pattern0 = new RegExp("^(?:\\$schema|api_key|custom_host|resource_name|deployment_id|api_version|ad_auth|azure_resource_name|azure_deployment_id|azure_api_version|azure_model_name|azure_auth_mode|azure_managed_client_id|azure_entra_client_id|azure_entra_client_secret|azure_entra_tenant_id|azure_entra_scope|azure_ad_token|azure_foundry_url|azure_deployment_name|azure_extra_params|azure_extra_parameters|aws_access_key_id|aws_secret_access_key|aws_session_token|aws_region|aws_auth_type|aws_role_arn|aws_external_id|aws_s3_bucket|aws_s3_object_key|aws_bedrock_model|aws_server_side_encryption|aws_server_side_encryption_kms_key_id|aws_service|foundation_model|amzn_sagemaker_custom_attributes|amzn_sagemaker_target_model|amzn_sagemaker_target_variant|amzn_sagemaker_target_container_hostname|amzn_sagemaker_inference_id|amzn_sagemaker_enable_explanations|amzn_sagemaker_inference_component|amzn_sagemaker_session_id|amzn_sagemaker_model_name|vertex_project_id|vertex_region|vertex_storage_bucket_name|vertex_model_name|vertex_batch_endpoint|filename|openai_organization|openai_project|openai_beta|anthropic_beta|anthropic_version|stability_client_id|stability_client_user_id|stability_client_version|huggingface_base_url|workers_ai_account_id|mistral_fim_completion|fireworks_account_id|fireworks_file_length|snowflake_account|oracle_region|oracle_tenancy|oracle_user|oracle_fingerprint|oracle_private_key|oracle_key_passphrase|oracle_compartment_id|oracle_serving_mode|oracle_api_version|azure_workload_client_id)$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema23.properties, key0) || pattern0.test(key0))) {
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
    if (data.weight !== void 0 && typeof data.weight != "number") {
      vErrors = told(vErrors, instancePath + "/weight", "type", { type: "number" }), errors++;
    }
    if (data.provider !== void 0) {
      let data2 = data.provider;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          vErrors = told(vErrors, instancePath + "/provider", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/provider", "type", { type: "string" }), errors++;
      }
    }
    if (data.virtual_key !== void 0) {
      let data3 = data.virtual_key;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          vErrors = told(vErrors, instancePath + "/virtual_key", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/virtual_key", "type", { type: "string" }), errors++;
      }
    }
    if (data.prompt_id !== void 0) {
      let data4 = data.prompt_id;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          vErrors = told(vErrors, instancePath + "/prompt_id", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/prompt_id", "type", { type: "string" }), errors++;
      }
    }
    if (data.passthrough !== void 0 && typeof data.passthrough != "boolean") {
      vErrors = told(vErrors, instancePath + "/passthrough", "type", { type: "boolean" }), errors++;
    }
    if (data.retry !== void 0 && (validate46(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.cache !== void 0 && (validate49(data.cache, { instancePath: instancePath + "/cache", parentData: data, parentDataProperty: "cache", rootData }) || (vErrors = vErrors === null ? validate49.errors : append(vErrors, validate49.errors), errors = vErrors.length)), data.request_timeout !== void 0) {
      let data8 = data.request_timeout;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        vErrors = told(vErrors, instancePath + "/request_timeout", "type", { type: "integer" }), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = told(vErrors, instancePath + "/request_timeout", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.forward_headers !== void 0) {
      let data9 = data.forward_headers;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 == "string") {
            if (func3(data10) < 1) {
              vErrors = told(vErrors, instancePath + "/forward_headers/" + i0, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/forward_headers/" + i0, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/forward_headers", "type", { type: "array" }), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data11 = data.override_params;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        vErrors = told(vErrors, instancePath + "/override_params", "type", { type: "object" }), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data12 = data.default_params;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        vErrors = told(vErrors, instancePath + "/default_params", "type", { type: "object" }), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data13 = data.drop_params;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 == "string") {
            if (func3(data14) < 1) {
              vErrors = told(vErrors, instancePath + "/drop_params/" + i1, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/drop_params/" + i1, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/drop_params", "type", { type: "array" }), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      vErrors = told(vErrors, instancePath + "/strict_open_ai_compliance", "type", { type: "boolean" }), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data16 = data.before_request_hooks;
      if (Array.isArray(data16)) {
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate51(data16[i2], { instancePath: instancePath + "/before_request_hooks/" + i2, parentData: data16, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/before_request_hooks", "type", { type: "array" }), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data18 = data.after_request_hooks;
      if (Array.isArray(data18)) {
        let len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate51(data18[i3], { instancePath: instancePath + "/after_request_hooks/" + i3, parentData: data18, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/after_request_hooks", "type", { type: "array" }), errors++;
      }
    }
    if (data.input_guardrails !== void 0 && (validate54(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate54(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate54(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate54(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.vertex_service_account_json !== void 0) {
      let data25 = data.vertex_service_account_json;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && typeof data25 != "string") {
        vErrors = told(vErrors, instancePath + "/vertex_service_account_json", "type", { type: schema23.properties.vertex_service_account_json.type }), errors++;
      }
    }
    for (let key1 in data)
      if (pattern0.test(key1) && typeof data[key1] != "string") {
        vErrors = told(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }), errors++;
      }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.strategy === void 0 && (missing0 = "strategy")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, !valid1) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.targets === void 0 && (missing1 = "targets")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
  }
  if (valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err3 = {};
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs6 = errors;
    validate23(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    validate63(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors), errors = vErrors.length);
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = told(vErrors, instancePath, "if", { failingKeyword: ifClause0 }), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
export const validateConfigV2: ShapeValidator = stdin_default;
